package android.os;

/** What frida-java-bridge asks of Android where there is no framework. */
public class Process {
    public static final native long getElapsedCpuTime();
}
