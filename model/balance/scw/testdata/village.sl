$ ScenarioWizard 3.0
Solution set
 2 

" 1 1 1",6,1,0,6,""
" 3 2 2",1.677722E+07,3,0,23,"dry, and "so be it""
