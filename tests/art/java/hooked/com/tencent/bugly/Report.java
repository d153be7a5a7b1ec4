package com.tencent.bugly;

/** An SDK of the app, which asks the platform. */
public class Report {
    public static String made() {
        return Runtime.getRuntime().availableProcessors() > 0 ? "made" : "";
    }
}
