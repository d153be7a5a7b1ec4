package com.example.yunzhushou;

import android.content.Context;
import android.util.Log;

import cn.jpush.android.api.JPushCollectControl;
import cn.jpush.android.api.JPushInterface;

import com.amap.api.location.AMapLocationClient;
import com.tencent.bugly.crashreport.CrashReport;

/** What the eager builds collect before consent. In the compliant build every list is empty. */
final class Eager {
    private static final String TAG = "Yunzhushou";

    private Eager() {}

    /** Collect what the variant asks for at this place in the start-up. */
    static void at(String from, final Context context) {
        for (final Variant.Early early : Variant.current().collects(from)) {
            if (Consent.given(context)) {
                return;
            }
            if (from.equals(Variant.THREAD)) {
                Api.inBackground("warm-up", new Runnable() {
                    @Override
                    public void run() {
                        collect(context, early);
                    }
                });
            } else {
                collect(context, early);
            }
        }
    }

    private static void collect(Context context, Variant.Early early) {
        if (early.actor.equals("sdk:amap") && early.dataType.equals("precise_location")) {
            amapLocation(context);
        } else if (early.actor.equals("sdk:bugly") && early.dataType.equals("installed_apps")) {
            CrashReport.prepare(context);
        } else if (early.actor.equals("sdk:jpush")) {
            // The service registers once, with every identifier that this asks for: further starts change nothing.
            JPushInterface.setCollectControl(context, JPushCollectControl.everything());
            JPushInterface.init(context);
        } else if (early.actor.equals("first_party") && early.dataType.equals("camera_image")) {
            Scanner.takeFrame(context, new Scanner.Result() {
                @Override
                public void onFrame(byte[] jpeg) {
                    Log.i(TAG, "scanner warmed up");
                }
            });
        } else if (early.actor.equals("first_party") && early.dataType.equals("audio_recording")) {
            Recorder.record();
        } else if (early.actor.equals("first_party") && early.dataType.equals("clipboard")) {
            Functions.clipboardText(context);
        } else {
            Log.e(TAG, "variant: this app has no way to collect " + early.dataType + " as " + early.actor);
        }
    }

    /** The bad habit that the vendor warns of: saying for the user that they agreed. */
    private static void amapLocation(Context context) {
        AMapLocationClient.updatePrivacyShow(context, true, true);
        AMapLocationClient.updatePrivacyAgree(context, true);
        new AMapLocationClient(context).getLastKnownLocation();
        AMapLocationClient.updatePrivacyAgree(context, false);
    }
}
