package com.example.yunzhushou;

import android.app.Application;
import android.content.Context;
import android.os.Build;
import android.system.ErrnoException;

import java.io.IOException;

/** Which process of the app this is, without asking for the list of running ones, which is itself personal data. */
final class Processes {
    private Processes() {}

    static boolean isMain(Context context) {
        return name().equals(context.getPackageName());
    }

    private static String name() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            return Application.getProcessName();
        }
        try {
            String line = DeviceFile.text("/proc/self/cmdline");
            int end = line.indexOf('\0');
            return end < 0 ? line.trim() : line.substring(0, end);
        } catch (ErrnoException | IOException unreadable) {
            return "";
        }
    }
}
