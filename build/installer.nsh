; What the program itself has put into the user's registry goes with it.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\twelve"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "io.github.twelve_timer.Twelve"
  ${endIf}
!macroend
