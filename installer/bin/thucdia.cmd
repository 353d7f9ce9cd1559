@echo off
rem Starts Thuc Dia from its folder: bin\ this script, lib\ the jars, lib\fx the toolkit, runtime\ a Java runtime when one is bundled.
setlocal
set "APP=%~dp0.."
set "HOME25="
call :look "%APP%\runtime"
if not defined HOME25 if defined JAVA_HOME call :look "%JAVA_HOME%"
if not defined HOME25 for /f "delims=" %%j in ('where java 2^>nul') do if not defined HOME25 call :look "%%~dpj.."
if not defined HOME25 for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-25*") do if not defined HOME25 call :look "%%~d"
if not defined HOME25 (
  echo Thuc Dia can Java 25 tro len. Cai JDK 25 hoac dat JAVA_HOME. 1>&2
  echo Thuc Dia needs Java 25 or later. Install JDK 25 or point JAVA_HOME to it. 1>&2
  rem Opened by a double click: the words stay until a key is pressed.
  setlocal EnableDelayedExpansion
  echo(!CMDCMDLINE!| find /i "/c" >nul && pause
  endlocal
  exit /b 1
)
rem Without a verb the window opens, and the black console does not stay behind it.
if "%~1"=="" (
  start "" "%HOME25%\bin\javaw.exe" "@%APP%\lib\java.args" --module-path="%APP%\lib\fx" -cp "%APP%\lib\*" vn.thucdia.Main
  exit /b 0
)
rem The program writes UTF-8; the console is put back as it was afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
"%HOME25%\bin\java.exe" "@%APP%\lib\java.args" --module-path="%APP%\lib\fx" -cp "%APP%\lib\*" vn.thucdia.Main %*
set "CODE=%ERRORLEVEL%"
chcp %PAGE% >nul
exit /b %CODE%

rem Takes the Java home %1 when its file release names version 25 or later.
:look
set "FOUND="
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~v"
if not defined FOUND exit /b
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ 25 set "HOME25=%~1"
exit /b
