package com.android.id.impl;

import android.content.Context;

import com.android.internal.os.Remote;

/** The vendor's advertising ids, found by reflection. */
public class IdProviderImpl {
    public String getOAID(Context context) {
        return Remote.string("deviceid", "getOaid");
    }

    public String getVAID(Context context) {
        return "";
    }

    public String getAAID(Context context) {
        return "";
    }
}
