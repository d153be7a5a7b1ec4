package android.appwidget;

import android.content.ComponentName;

/** An app's piece for the home screen. */
public class AppWidgetProviderInfo {
    public ComponentName provider;
}
