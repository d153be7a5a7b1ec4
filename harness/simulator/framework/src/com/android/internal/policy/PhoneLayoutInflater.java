package com.android.internal.policy;

import android.content.Context;
import android.view.LayoutInflater;

/** The one inflater. */
public class PhoneLayoutInflater extends LayoutInflater {
    public PhoneLayoutInflater(Context context) {
        super(context);
    }

    @Override
    public LayoutInflater cloneInContext(Context context) {
        return new PhoneLayoutInflater(context);
    }
}
