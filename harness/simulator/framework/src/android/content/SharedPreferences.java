package android.content;

import java.util.Map;
import java.util.Set;

/** An app's small settings. */
public interface SharedPreferences {
    /** Told of changes. */
    interface OnSharedPreferenceChangeListener {
        void onSharedPreferenceChanged(SharedPreferences preferences, String key);
    }

    /** Collects changes. */
    interface Editor {
        Editor putString(String key, String value);

        Editor putStringSet(String key, Set<String> values);

        Editor putInt(String key, int value);

        Editor putLong(String key, long value);

        Editor putFloat(String key, float value);

        Editor putBoolean(String key, boolean value);

        Editor remove(String key);

        Editor clear();

        boolean commit();

        void apply();
    }

    Map<String, ?> getAll();

    String getString(String key, String missing);

    Set<String> getStringSet(String key, Set<String> missing);

    int getInt(String key, int missing);

    long getLong(String key, long missing);

    float getFloat(String key, float missing);

    boolean getBoolean(String key, boolean missing);

    boolean contains(String key);

    Editor edit();

    void registerOnSharedPreferenceChangeListener(OnSharedPreferenceChangeListener listener);

    void unregisterOnSharedPreferenceChangeListener(OnSharedPreferenceChangeListener listener);
}
