package com.android.internal.os;

import android.view.Surface;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who receives the pictures that a camera puts on a surface. */
public final class PictureSinks {
    private static final Map<Surface, Sink> SINKS = new ConcurrentHashMap<Surface, Sink>();

    private PictureSinks() {
    }

    /** Receives pictures. */
    public interface Sink {
        void receive(byte[] picture);
    }

    public static void put(Surface surface, Sink sink) {
        SINKS.put(surface, sink);
    }

    public static void remove(Surface surface) {
        SINKS.remove(surface);
    }

    /** Null for a surface that nobody reads. */
    public static Sink of(Surface surface) {
        return SINKS.get(surface);
    }
}
