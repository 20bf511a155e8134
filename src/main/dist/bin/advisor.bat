@echo off
rem Starts the leadership advisor. The first start has a class-data archive made in the user's cache folder, in the
rem background; later starts use it. JAVA_OPTS may hold further options for Java.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "home=%%~fI"
set "jar=%home%\leadership-advisor.jar"
if not exist "%jar%" (
    echo advisor: found no "%jar%"; it belongs to the program 1>&2
    exit /b 1
)

set "java="
if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
) else (
    for %%I in (java.exe) do set "java=%%~$PATH:I"
)
if not defined java (
    echo advisor: found no Java; install Java 17 or newer, or set JAVA_HOME 1>&2
    exit /b 1
)
if not exist "%java%" (
    echo advisor: found no Java at JAVA_HOME; set it to a Java 17 or newer, or unset it 1>&2
    exit /b 1
)

rem The version stands beside Java where there is such a file: asking Java takes as long as a small program.
set "version="
for %%I in ("%java%\..\..\release") do set "release=%%~fI"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%A in ("%release%") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
if not defined version for /f "tokens=2 delims== " %%V in ('""%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.version =""') do set "version=%%V"
set "major=0"
for /f "delims=.-+_ " %%V in ("%version%") do set "major=%%V"
if %major% LSS 17 (
    echo advisor: needs Java 17 or newer; found "%version%" at "%java%" 1>&2
    exit /b 1
)

rem A long-running command is served better by Java's own choice of compilers, and the collector that works least in all.
set "flags=-XX:+UseParallelGC"
if "%~1"=="batch" goto start
if "%~1"=="portfolio" goto start
rem Most code runs too seldom to be worth compiling, and most methods called by reflection to get a class each.
set "flags=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5 -XX:+UseSerialGC -Xlog:disable"
set "flags=%flags% -Dsun.reflect.inflationThreshold=1000 -Djdk.reflect.useNativeAccessorOnly=true"
if not defined LOCALAPPDATA goto start

rem Where this Java keeps the classes of this jar.
for %%I in ("%jar%") do set "identity=%%~zI-%%~tI"
set "identity=%identity:/=-%"
set "identity=%identity::=-%"
set "identity=%identity: =-%"
set "place=%home:\=-%"
set "place=%place::=%"
set "cache=%LOCALAPPDATA%\leadership-advisor"
set "archive=%cache%\%place%\%identity%_%version%.jsa"
set "option=-XX:SharedArchiveFile"
if %major% GEQ 25 set "option=-XX:AOTCache"
if exist "%archive%" (
    set flags=%flags% "%option%=%archive%"
) else (
    start "" /b /low /d "%home%" "%java%" -cp "%jar%" org.leadershipadvisor.cli.ClassArchive "%cache%" "%archive%" "%home%\samples" >nul 2>&1 <nul
)

:start
"%java%" %flags% %JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
