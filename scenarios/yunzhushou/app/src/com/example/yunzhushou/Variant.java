package com.example.yunzhushou;

import android.system.ErrnoException;
import android.util.Log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How this installation misbehaves, read from a file that the tester pushed before launch.
 * No file, an unreadable or an unparsable one: the compliant build.
 */
final class Variant {
    static final String PATH = "/data/local/tmp/yunzhushou-variant.json";
    static final String ATTACH = "attachBaseContext";
    static final String PROVIDER = "provider";
    static final String PUSHCORE = "pushcore";
    static final String THREAD = "thread";
    static final String CLINIT = "clinit";
    static final String ACTIVITY = "activity";

    private static final String TAG = "Yunzhushou";
    private static Variant current = new Variant(Collections.<String, Object>emptyMap());

    private final Map<?, ?> fields;

    private Variant(Map<?, ?> fields) {
        this.fields = fields;
    }

    static void load() {
        try {
            Object read = Json.read(DeviceFile.text(PATH));
            if (read instanceof Map) {
                current = new Variant((Map<?, ?>) read);
            }
        } catch (ErrnoException absent) {
            Log.i(TAG, "no variant file");
        } catch (IOException | IllegalArgumentException | SecurityException unusable) {
            Log.w(TAG, "variant file unusable: " + unusable.getMessage());
        }
        Log.i(TAG, "variant " + current.name());
    }

    static Variant current() {
        return current;
    }

    String name() {
        Object name = fields.get("name");
        return name instanceof String ? (String) name : "compliant";
    }

    /** What to collect before consent from this place in the start-up. */
    List<Early> collects(String from) {
        List<Early> found = new ArrayList<Early>();
        for (Object item : list("collects")) {
            if (item instanceof Map && from.equals(((Map<?, ?>) item).get("from"))) {
                Map<?, ?> entry = (Map<?, ?>) item;
                found.add(new Early(String.valueOf(entry.get("data_type")), String.valueOf(entry.get("actor"))));
            }
        }
        return found;
    }

    boolean isDeaf() {
        return !list("deaf").isEmpty();
    }

    boolean isDeafTo(String function) {
        return list("deaf").contains(function);
    }

    boolean sendsEarly() {
        return Boolean.TRUE.equals(fields.get("sends_early"));
    }

    boolean nags() {
        return Boolean.TRUE.equals(fields.get("nags"));
    }

    boolean leavesNoChoice() {
        return Boolean.TRUE.equals(fields.get("no_decline"));
    }

    boolean crashesAtStart() {
        return Boolean.TRUE.equals(fields.get("crash_at_start"));
    }

    private List<?> list(String key) {
        Object value = fields.get(key);
        return value instanceof List ? (List<?>) value : Collections.emptyList();
    }

    /** One data type that one actor collects too early. */
    static final class Early {
        final String dataType;
        final String actor;

        Early(String dataType, String actor) {
            this.dataType = dataType;
            this.actor = actor;
        }
    }
}
