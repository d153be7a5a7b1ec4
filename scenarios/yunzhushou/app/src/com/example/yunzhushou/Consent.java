package com.example.yunzhushou;

import android.content.Context;
import android.content.SharedPreferences;

/** What the user decided, and whether they are logged in. */
final class Consent {
    private static final String FILE = "consent";

    private Consent() {}

    static boolean given(Context context) {
        return preferences(context).getBoolean("given", false);
    }

    static boolean loggedIn(Context context) {
        return preferences(context).getBoolean("logged_in", false);
    }

    static void give(Context context) {
        preferences(context).edit().putBoolean("given", true).commit();
    }

    static void logIn(Context context) {
        preferences(context).edit().putBoolean("logged_in", true).commit();
    }

    /** Withdraw: consent and log-in are gone, and so is all that was kept for the functions. */
    static void withdraw(Context context) {
        preferences(context).edit().clear().commit();
        Kept.clear(context);
    }

    private static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences(FILE, Context.MODE_PRIVATE);
    }
}
