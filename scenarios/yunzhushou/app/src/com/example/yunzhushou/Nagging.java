package com.example.yunzhushou;

import android.app.Activity;
import android.os.Handler;
import android.os.Looper;

/** The nagging build: whoever refuses is asked again at once, for as long as the platform shows its dialog. */
final class Nagging {
    private static final int PAUSE_MS = 300;

    private Nagging() {}

    static void afterRefusal(final Activity activity, final String[] permissions, final int request) {
        if (!Variant.current().nags() || permissions.length == 0) {
            return;
        }
        // False once the refusal is final: asked again, the platform would refuse without a dialog.
        if (!activity.shouldShowRequestPermissionRationale(permissions[0])) {
            return;
        }
        new Handler(Looper.getMainLooper()).postDelayed(new Runnable() {
            @Override
            public void run() {
                if (!activity.isFinishing()) {
                    activity.requestPermissions(permissions, request);
                }
            }
        }, PAUSE_MS);
    }
}
