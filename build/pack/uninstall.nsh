; Part of the installer (nsis.include in electron-builder.yml). Removing the program by hand asks once whether the register
; goes too; No is what Enter and Esc answer. An update or a silent removal never asks and never takes anything along.
!macro customUnInstall
  ${ifNot} ${isUpdated}
  ${andIfNot} ${Silent}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "Xóa luôn cả sổ và các bản sao lưu trên máy này?$\r$\n$\r$\nChọn Không để giữ lại: cài lại chương trình là mở được. Chọn Có là mất hẳn; tệp trên USB không bị xóa." IDNO keepRegister
      SetShellVarContext current
      RMDir /r "$APPDATA\${APP_PACKAGE_NAME}"
    keepRegister:
  ${endIf}
!macroend
