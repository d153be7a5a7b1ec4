package com.android.internal;

/** Resource ids of the platform that apps do not name. */
public final class R {
    private R() {
    }

    /** The name of a view id of the platform, or null. */
    public static String nameOf(int viewId) {
        switch (viewId) {
            case android.R.id.content: return "content";
            case android.R.id.message: return "message";
            case android.R.id.list: return "list";
            case android.R.id.text1: return "text1";
            case android.R.id.button1: return "button1";
            case android.R.id.button2: return "button2";
            case android.R.id.button3: return "button3";
            case id.alertTitle: return "alertTitle";
            default: return null;
        }
    }

    /** Ids of views. */
    public static final class id {
        public static final int alertTitle = 0x010201de;
    }
}
