package cn.jpush.android.api;

import android.content.Context;
import android.content.Intent;
import android.util.Log;

import cn.jpush.android.service.PushService;

/** A stand-in for JPush: starts and stops the push service in its own process. */
public final class JPushInterface {
    private static JPushCollectControl control = JPushCollectControl.declared();

    private JPushInterface() {}

    public static void setCollectControl(Context context, JPushCollectControl wanted) {
        control = wanted;
    }

    public static void init(Context context) {
        Intent intent = new Intent(context, PushService.class);
        intent.putExtra(PushService.EXTRA_OPTIONAL, control.takesOptional());
        try {
            context.startService(intent);
        } catch (IllegalStateException inBackground) {
            Log.w("JPush", "not started: " + inBackground.getMessage());
        }
    }

    public static void stopPush(Context context) {
        context.stopService(new Intent(context, PushService.class));
    }
}
