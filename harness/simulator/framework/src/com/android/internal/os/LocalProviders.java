package com.android.internal.os;

import android.content.ContentProvider;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Content providers that run in this process. */
public final class LocalProviders {
    private static final Map<String, ContentProvider> BY_AUTHORITY = new ConcurrentHashMap<String, ContentProvider>();

    private LocalProviders() {
    }

    public static void add(List<String> authorities, ContentProvider provider) {
        for (String authority : authorities) {
            BY_AUTHORITY.put(authority, provider);
        }
    }

    /** Null when another process serves the authority. */
    public static ContentProvider get(String authority) {
        return authority == null ? null : BY_AUTHORITY.get(authority);
    }
}
