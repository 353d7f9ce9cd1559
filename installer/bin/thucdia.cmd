@echo off
rem Starts Thuc Dia from its folder: bin\ this script, lib\ the jars, lib\fx the toolkit, runtime\ a Java runtime when one is bundled.
setlocal
set "APP=%~dp0.."
set "JAVA="
call :look "%APP%\runtime"
if not defined JAVA if defined JAVA_HOME call :look "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA call :look "%%~dpj.."
if not defined JAVA (
  echo Thuc Dia can Java 25 tro len. Cai JDK 25 hoac dat JAVA_HOME. 1>&2
  echo Thuc Dia needs Java 25 or later. Install JDK 25 or point JAVA_HOME to it. 1>&2
  exit /b 1
)
rem The program writes UTF-8; the console is put back as it was afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --module-path="%APP%\lib\fx" --add-modules=javafx.controls,javafx.fxml,javafx.swing ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
  --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED ^
  -cp "%APP%\lib\*" vn.thucdia.Main %*
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
if %FOUND% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b
