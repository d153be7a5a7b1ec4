package com.example.yunzhushou;

import android.content.Context;

import cn.jpush.android.api.JPushCollectControl;
import cn.jpush.android.api.JPushInterface;

import com.amap.api.location.AMapLocationClient;
import com.tencent.bugly.crashreport.CrashReport;

/** The third-party SDKs: started once the user has agreed, stopped when they withdraw. */
final class Sdks {
    private Sdks() {}

    static void start(Context context) {
        AMapLocationClient.updatePrivacyShow(context, true, true);
        AMapLocationClient.updatePrivacyAgree(context, true);
        JPushInterface.setCollectControl(context, JPushCollectControl.declared());
        JPushInterface.init(context);
        CrashReport.initCrashReport(context, "yunzhushou-demo", false);
    }

    static void stop(Context context) {
        AMapLocationClient.updatePrivacyAgree(context, false);
        JPushInterface.stopPush(context);
        CrashReport.closeBugly();
    }
}
