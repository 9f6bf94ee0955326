@echo off
rem The course's one command; `course` alone says what it can do. See .course\Course.java.
setlocal
set "root=%~dp0"
set "root=%root:~0,-1%"
set "java=java"
set "javac=javac"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME set "javac=%JAVA_HOME%\bin\javac.exe"
"%javac%" --release 17 -version >nul 2>&1
if errorlevel 1 (
  echo course: a JDK 17 or newer is needed and "%javac%" is none. Windows: winget install EclipseAdoptium.Temurin.17.JDK - macOS: brew install openjdk@17 - Debian/Ubuntu: sudo apt install openjdk-17-jdk 1>&2
  exit /b 3
)
if defined COURSE_LANG set "lang=-Dcourse.lang=%COURSE_LANG%"
"%java%" %lang% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 "-Dcourse.root=%root%" "%root%\.course\Course.java" %*
