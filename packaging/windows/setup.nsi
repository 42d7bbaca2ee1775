; The installer: for one user, without admin rights. Variables come from script.py.
;   setup.exe /S           silent; exit code 0: installed, 3: the program is running, 4: this Windows is too old
;   setup.exe /S /D=C:\DIR another place (last word of the line, never quoted)
;   Uninstall.exe /S       takes the program away; the shop's data stays
Target amd64-unicode
Unicode true
!ifdef QUICK
SetCompress off
!else
SetCompressor /SOLID lzma
!endif
!include MUI2.nsh
!include WinVer.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\OzonDesk"
Name "Ozon Desk"
OutFile "${OUT}"
BrandingText "Ozon Desk ${VERSION}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\OzonDesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ManifestDPIAware true
ManifestSupportedOS Win10
CRCCheck force
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Ozon Desk"
VIAddVersionKey /LANG=0 "FileDescription" "Ozon Desk Setup"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME)"
!define MUI_WELCOMEPAGE_TEXT "$(WHAT_HAPPENS)"
!define MUI_FINISHPAGE_TITLE "$(INSTALLED)"
!define MUI_FINISHPAGE_TEXT "$(WHAT_NEXT)"
!define MUI_FINISHPAGE_RUN_TEXT "$(START)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\OzonDesk.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Russian"

LangString WELCOME ${LANG_ENGLISH} "Ozon Desk ${VERSION}"
LangString WELCOME ${LANG_SIMPCHINESE} "Ozon Desk ${VERSION}"
LangString WELCOME ${LANG_RUSSIAN} "Ozon Desk ${VERSION}"
LangString WHAT_HAPPENS ${LANG_ENGLISH} "A desk for packing, labelling and handing over Ozon postings.$\r$\n$\r$\nIt is installed for your Windows account only: no administrator rights, no questions, about a minute. It needs 150 MB and no internet.$\r$\n$\r$\nIf an older version is here, this one takes its place. Your orders and settings stay.$\r$\n$\r$\nPress Enter to install."
LangString WHAT_HAPPENS ${LANG_SIMPCHINESE} "Ozon 货件的打包台：打包、贴面单、交运。$\r$\n$\r$\n仅为您的 Windows 账户安装：无需管理员权限，不问任何问题，约一分钟。需要 150 MB 磁盘空间，无需联网。$\r$\n$\r$\n如果已装有旧版本，将由此版本替换。您的订单和设置都会保留。$\r$\n$\r$\n按 Enter 键开始安装。"
LangString WHAT_HAPPENS ${LANG_RUSSIAN} "Рабочее место сборщика: сборка, этикетки и передача отправлений Ozon.$\r$\n$\r$\nУстановка — только для вашей учётной записи Windows: без прав администратора, без вопросов, около минуты. Нужно 150 МБ на диске, интернет не нужен.$\r$\n$\r$\nЕсли здесь уже есть старая версия, новая заменит её. Ваши заказы и настройки останутся.$\r$\n$\r$\nНажмите Enter, чтобы установить."
LangString INSTALLED ${LANG_ENGLISH} "Ozon Desk is installed"
LangString INSTALLED ${LANG_SIMPCHINESE} "Ozon Desk 已安装"
LangString INSTALLED ${LANG_RUSSIAN} "Ozon Desk установлен"
LangString WHAT_NEXT ${LANG_ENGLISH} "You find it in the Start menu and on the desktop.$\r$\n$\r$\nPress Enter to finish."
LangString WHAT_NEXT ${LANG_SIMPCHINESE} "可从“开始”菜单或桌面打开。$\r$\n$\r$\n按 Enter 键完成。"
LangString WHAT_NEXT ${LANG_RUSSIAN} "Программа есть в меню «Пуск» и на рабочем столе.$\r$\n$\r$\nНажмите Enter, чтобы завершить."
LangString START ${LANG_ENGLISH} "Start Ozon Desk now"
LangString START ${LANG_SIMPCHINESE} "立即启动 Ozon Desk"
LangString START ${LANG_RUSSIAN} "Запустить Ozon Desk сейчас"
LangString COPYING ${LANG_ENGLISH} "Copying the program"
LangString COPYING ${LANG_SIMPCHINESE} "正在复制程序"
LangString COPYING ${LANG_RUSSIAN} "Копирование программы"
LangString PREPARING ${LANG_ENGLISH} "Getting it ready to start quickly"
LangString PREPARING ${LANG_SIMPCHINESE} "正在准备，让以后启动更快"
LangString PREPARING ${LANG_RUSSIAN} "Подготовка к быстрому запуску"
LangString REMOVING ${LANG_ENGLISH} "Removing the program; your data stays"
LangString REMOVING ${LANG_SIMPCHINESE} "正在卸载程序，数据保留"
LangString REMOVING ${LANG_RUSSIAN} "Удаление программы; ваши данные остаются"
LangString REMOVED ${LANG_ENGLISH} "The program is gone, your data is still here: $LOCALAPPDATA\OzonDesk"
LangString REMOVED ${LANG_SIMPCHINESE} "程序已卸载，您的数据仍保留在：$LOCALAPPDATA\OzonDesk"
LangString REMOVED ${LANG_RUSSIAN} "Программа удалена, ваши данные остались: $LOCALAPPDATA\OzonDesk"
LangString RUNNING ${LANG_ENGLISH} "Ozon Desk is running, perhaps only in the tray by the clock. Quit it there or with Ctrl+Q, then try again."
LangString RUNNING ${LANG_SIMPCHINESE} "Ozon Desk 正在运行，也可能只在时钟旁的托盘里。请在托盘里退出或按 Ctrl+Q 退出，然后重试。"
LangString RUNNING ${LANG_RUSSIAN} "Программа Ozon Desk открыта — возможно, только в трее у часов. Завершите её там или клавишами Ctrl+Q и попробуйте ещё раз."
LangString TOO_OLD ${LANG_ENGLISH} "Ozon Desk needs Windows 10 or newer."
LangString TOO_OLD ${LANG_SIMPCHINESE} "Ozon Desk 需要 Windows 10 或更高版本。"
LangString TOO_OLD ${LANG_RUSSIAN} "Для Ozon Desk нужна Windows 10 или новее."
LangString BROKEN ${LANG_ENGLISH} "Ozon Desk could not be started after the installation. Please run this setup once more."
LangString BROKEN ${LANG_SIMPCHINESE} "安装后无法启动 Ozon Desk。请重新运行此安装程序。"
LangString BROKEN ${LANG_RUSSIAN} "После установки Ozon Desk не запускается. Запустите установку ещё раз."
LangString DATA_STAYS ${LANG_ENGLISH} "The program will be removed. Your data stays: $LOCALAPPDATA\OzonDesk"
LangString DATA_STAYS ${LANG_SIMPCHINESE} "程序将被卸载。您的数据会保留：$LOCALAPPDATA\OzonDesk"
LangString DATA_STAYS ${LANG_RUSSIAN} "Программа будет удалена. Ваши данные останутся: $LOCALAPPDATA\OzonDesk"

!include "${LISTS}"

; One plain line over the progress bar instead of each file's name.
!macro SAY TEXT
  SetDetailsPrint textonly
  DetailPrint "${TEXT}"
  SetDetailsPrint none
!macroend

; A running program holds its Python: nothing is touched until it is closed.
!macro WAIT_UNTIL_CLOSED UN
Function ${UN}waitUntilClosed
  again:
  IfFileExists "$INSTDIR\python312.dll" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\python312.dll" a
  IfErrors busy
  FileClose $0
  free:
  Return
  busy:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 3
  Quit
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

Section
  Call waitUntilClosed
  InitPluginsDir
  CopyFiles /SILENT "$INSTDIR\installed-files.txt" "$PLUGINSDIR\before.txt"
  SetOverwrite on
  !insertmacro SAY "$(COPYING)"
  !insertmacro PUT_FILES
  SetOutPath "$INSTDIR"
  !insertmacro SAY "$(PREPARING)"
  nsExec::Exec '"$INSTDIR\python.exe" -X utf8 "$INSTDIR\settle.py" "$PLUGINSDIR\before.txt"'
  Pop $0
  StrCmp $0 "0" settled
  MessageBox MB_OK|MB_ICONSTOP "$(BROKEN)" /SD IDOK
  SetErrorLevel 5
  Abort
  settled:
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Ozon Desk.lnk" "$INSTDIR\OzonDesk.exe" "" "$INSTDIR\OzonDesk.ico"
  CreateShortcut "$DESKTOP\Ozon Desk.lnk" "$INSTDIR\OzonDesk.exe" "" "$INSTDIR\OzonDesk.ico"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Ozon Desk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\OzonDesk.ico"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section Uninstall
  Call un.waitUntilClosed
  SetOutPath "$TEMP"
  !insertmacro SAY "$(REMOVING)"
  !insertmacro TAKE_FILES
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Ozon Desk.lnk"
  Delete "$DESKTOP\Ozon Desk.lnk"
  DeleteRegKey HKCU "${KEY}"
  !insertmacro SAY "$(REMOVED)"
SectionEnd
