package android.appwidget;

import android.content.Context;
import android.os.UserHandle;

import java.util.ArrayList;
import java.util.List;

/** What may be put on the home screen: nothing. */
public class AppWidgetManager {
    private static final int HOME_SCREEN = 1;

    AppWidgetManager(Context context) {
    }

    public static AppWidgetManager getInstance(Context context) {
        return (AppWidgetManager) context.getSystemService(Context.APPWIDGET_SERVICE);
    }

    public List<AppWidgetProviderInfo> getInstalledProviders() {
        return getInstalledProvidersForProfile(HOME_SCREEN, null, null);
    }

    public List<AppWidgetProviderInfo> getInstalledProvidersForPackage(String packageName, UserHandle profile) {
        return getInstalledProvidersForProfile(HOME_SCREEN, profile, packageName);
    }

    public List<AppWidgetProviderInfo> getInstalledProvidersForProfile(UserHandle profile) {
        return getInstalledProvidersForProfile(HOME_SCREEN, profile, null);
    }

    public List<AppWidgetProviderInfo> getInstalledProvidersForProfile(
            int category, UserHandle profile, String packageName) {
        return new ArrayList<AppWidgetProviderInfo>();
    }
}
