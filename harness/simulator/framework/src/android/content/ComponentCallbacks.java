package android.content;

import android.content.res.Configuration;

/** Told of changes of the device's configuration. */
public interface ComponentCallbacks {
    void onConfigurationChanged(Configuration configuration);

    void onLowMemory();
}
