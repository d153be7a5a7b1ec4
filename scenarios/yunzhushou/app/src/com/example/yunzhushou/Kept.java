package com.example.yunzhushou;

import android.content.Context;
import android.content.SharedPreferences;

/** What a deaf build keeps of the data it was once allowed to have. The compliant build keeps nothing. */
final class Kept {
    private static final String FILE = "kept";

    private Kept() {}

    /** Keep `value` for this function if the build is deaf to its revocation. */
    static void offer(Context context, String function, String value) {
        if (Variant.current().isDeafTo(function) && value != null && !value.isEmpty()) {
            preferences(context).edit().putString(function, value).commit();
        }
    }

    /** The kept value, "" where there is none. */
    static String of(Context context, String function) {
        return preferences(context).getString(function, "");
    }

    static void clear(Context context) {
        preferences(context).edit().clear().commit();
    }

    private static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
    }
}
