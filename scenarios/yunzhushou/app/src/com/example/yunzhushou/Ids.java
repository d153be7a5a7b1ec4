package com.example.yunzhushou;

import android.content.Context;
import android.provider.Settings;

/** The device identifier that the policy declares for log-in. */
final class Ids {
    private Ids() {}

    /** "" where the platform refuses. */
    static String androidId(Context context) {
        try {
            String id = Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
            return id == null ? "" : id;
        } catch (SecurityException refused) {
            return "";
        }
    }
}
