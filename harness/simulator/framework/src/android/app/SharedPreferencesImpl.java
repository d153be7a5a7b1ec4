package android.app;

import android.content.SharedPreferences;
import android.os.Handler;
import android.os.Looper;

import com.android.internal.os.DeviceFiles;
import com.android.internal.os.PreferencesXml;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** Preferences kept in an XML file of the device. */
final class SharedPreferencesImpl implements SharedPreferences {
    private final String path;
    private final Map<String, Object> values;
    private final WeakHashMap<OnSharedPreferenceChangeListener, Object> listeners =
            new WeakHashMap<OnSharedPreferenceChangeListener, Object>();

    SharedPreferencesImpl(File file, int mode) {
        path = file.getPath();
        byte[] stored = DeviceFiles.read(path);
        values = stored == null ? new HashMap<String, Object>() : PreferencesXml.parse(stored);
    }

    private synchronized Object value(String key, Object missing) {
        Object value = values.get(key);
        return value == null ? missing : value;
    }

    @Override
    public synchronized Map<String, ?> getAll() {
        return new HashMap<String, Object>(values);
    }

    @Override
    public String getString(String key, String missing) {
        return (String) value(key, missing);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> getStringSet(String key, Set<String> missing) {
        return (Set<String>) value(key, missing);
    }

    @Override
    public int getInt(String key, int missing) {
        return (Integer) value(key, missing);
    }

    @Override
    public long getLong(String key, long missing) {
        return (Long) value(key, missing);
    }

    @Override
    public float getFloat(String key, float missing) {
        return (Float) value(key, missing);
    }

    @Override
    public boolean getBoolean(String key, boolean missing) {
        return (Boolean) value(key, missing);
    }

    @Override
    public synchronized boolean contains(String key) {
        return values.containsKey(key);
    }

    @Override
    public Editor edit() {
        return new EditorImpl();
    }

    @Override
    public synchronized void registerOnSharedPreferenceChangeListener(OnSharedPreferenceChangeListener listener) {
        listeners.put(listener, this);
    }

    @Override
    public synchronized void unregisterOnSharedPreferenceChangeListener(OnSharedPreferenceChangeListener listener) {
        listeners.remove(listener);
    }

    private synchronized List<String> change(boolean clear, Map<String, Object> changes) {
        List<String> changed = new ArrayList<String>(changes.keySet());
        if (clear) {
            values.clear();
        }
        for (Map.Entry<String, Object> change : changes.entrySet()) {
            if (change.getValue() == null) {
                values.remove(change.getKey());
            } else {
                values.put(change.getKey(), change.getValue());
            }
        }
        return changed;
    }

    private synchronized byte[] stored() {
        return PreferencesXml.write(values);
    }

    private void tell(final List<String> changed) {
        final List<OnSharedPreferenceChangeListener> told;
        synchronized (this) {
            told = new ArrayList<OnSharedPreferenceChangeListener>(listeners.keySet());
        }
        if (told.isEmpty()) {
            return;
        }
        new Handler(Looper.getMainLooper()).post(new Runnable() {
            @Override
            public void run() {
                for (String key : changed) {
                    for (OnSharedPreferenceChangeListener listener : told) {
                        listener.onSharedPreferenceChanged(SharedPreferencesImpl.this, key);
                    }
                }
            }
        });
    }

    /** Collects changes; null means remove. */
    final class EditorImpl implements Editor {
        private final Map<String, Object> changes = new HashMap<String, Object>();
        private boolean clear;

        private Editor put(String key, Object value) {
            changes.put(key, value);
            return this;
        }

        @Override
        public Editor putString(String key, String value) {
            return put(key, value);
        }

        @Override
        public Editor putStringSet(String key, Set<String> values) {
            return put(key, values == null ? null : new HashSet<String>(values));
        }

        @Override
        public Editor putInt(String key, int value) {
            return put(key, value);
        }

        @Override
        public Editor putLong(String key, long value) {
            return put(key, value);
        }

        @Override
        public Editor putFloat(String key, float value) {
            return put(key, value);
        }

        @Override
        public Editor putBoolean(String key, boolean value) {
            return put(key, value);
        }

        @Override
        public Editor remove(String key) {
            return put(key, null);
        }

        @Override
        public Editor clear() {
            clear = true;
            return this;
        }

        @Override
        public boolean commit() {
            List<String> changed = change(clear, changes);
            boolean written = DeviceFiles.write(path, stored());
            tell(changed);
            return written;
        }

        @Override
        public void apply() {
            List<String> changed = change(clear, changes);
            DeviceFiles.writeSoon(path, stored());
            tell(changed);
        }
    }
}
