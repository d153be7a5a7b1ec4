package com.example.yunzhushou;

import android.system.ErrnoException;
import android.system.OsConstants;
import android.util.Log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How this installation misbehaves, read from a file that the tester pushed before launch. No file: the compliant build.
 * A file that asks for what the app does not know: no build at all, so that it is not taken for the compliant one.
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
    private static final List<String> PLACES = Arrays.asList(ATTACH, PROVIDER, PUSHCORE, THREAD, CLINIT, ACTIVITY);
    private static final List<String> FUNCTIONS = Arrays.asList(
            Functions.LOCATION, Functions.CAMERA, Functions.MICROPHONE, Functions.CONTACTS, Functions.PHONE);
    private static final List<String> SWITCHES = Arrays.asList(
            "sends_early", "keeps_links", "sends_over_links_early", "nags", "no_decline", "crash_at_start");
    private static final List<String> LISTS = Arrays.asList("collects", "deaf");
    /** Read by testers only. */
    private static final List<String> NOTES = Arrays.asList("name", "title", "notes", "grants", "revokes", "expect");
    private static final List<String> OF_COLLECTS = Arrays.asList("data_type", "technique", "from", "actor");

    private static Variant current = new Variant(Collections.<String, Object>emptyMap());

    private static String problem = "";

    private final Map<?, ?> fields;

    private Variant(Map<?, ?> fields) {
        this.fields = fields;
    }

    static void load() {
        try {
            Object read = Json.read(DeviceFile.text(PATH));
            check(read);
            current = new Variant((Map<?, ?>) read);
        } catch (ErrnoException unreadable) {
            if (unreadable.errno == OsConstants.ENOENT) {
                Log.i(TAG, "no variant file");
            } else {
                refuse(unreadable);
            }
        } catch (IOException | IllegalArgumentException | SecurityException unusable) {
            refuse(unusable);
        }
        if (problem.isEmpty()) {
            Log.i(TAG, "variant " + current.name());
        }
    }

    private static void refuse(Exception unusable) {
        problem = PATH + ": " + unusable.getMessage();
        Log.e(TAG, "variant file unusable: " + unusable.getMessage());
    }

    /** Why the file cannot be used; "" when it can, or is not there. The app then does nothing but say so. */
    static String problem() {
        return problem;
    }

    /** IllegalArgumentException names the first thing that the app would not do as it is written. */
    private static void check(Object read) {
        require(read instanceof Map, "not an object");
        Map<?, ?> fields = (Map<?, ?>) read;
        require(fields.get("name") instanceof String, "name: a text is needed");
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            Object name = field.getKey();
            if (SWITCHES.contains(name)) {
                require(field.getValue() instanceof Boolean, name + ": true or false is needed");
            } else if (LISTS.contains(name)) {
                require(field.getValue() instanceof List, name + ": a list is needed");
            } else {
                require(NOTES.contains(name), name + ": unknown field");
            }
        }
        Variant variant = new Variant(fields);
        for (Object function : variant.list("deaf")) {
            require(FUNCTIONS.contains(function), "deaf: unknown function " + function);
        }
        for (Object item : variant.list("collects")) {
            require(item instanceof Map, "collects: an object is needed");
            for (Object name : ((Map<?, ?>) item).keySet()) {
                require(OF_COLLECTS.contains(name), "collects." + name + ": unknown field");
            }
            require(PLACES.contains(((Map<?, ?>) item).get("from")), "collects.from: unknown place " + ((Map<?, ?>) item).get("from"));
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
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

    boolean keepsLinks() {
        return Boolean.TRUE.equals(fields.get("keeps_links"));
    }

    boolean sendsOverLinksEarly() {
        return Boolean.TRUE.equals(fields.get("sends_over_links_early"));
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
