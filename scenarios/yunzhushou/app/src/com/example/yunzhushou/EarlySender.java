package com.example.yunzhushou;

import android.content.Context;
import android.util.Base64;

import java.io.UnsupportedEncodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The early-sender build: the Android ID leaves the device before consent, in three disguises. */
final class EarlySender {
    private EarlySender() {}

    static void start(final Context context) {
        if (!Variant.current().sendsEarly() || Consent.given(context)) {
            return;
        }
        final String id = Ids.androidId(context);
        Api.inBackground("early-sender", new Runnable() {
            @Override
            public void run() {
                Api.get("/launch?device=" + id);
                Api.postJson("/launch", "{\"device\":\"" + base64(id) + "\"}");
                Api.post("/launch", Api.form("device", sha256(id)));
            }
        });
    }

    private static String base64(String text) {
        try {
            return Base64.encodeToString(text.getBytes("UTF-8"), Base64.NO_WRAP);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes("UTF-8"));
            StringBuilder hex = new StringBuilder();
            for (byte value : digest) {
                hex.append(Character.forDigit((value >> 4) & 15, 16)).append(Character.forDigit(value & 15, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
