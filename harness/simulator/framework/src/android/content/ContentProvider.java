package android.content;

import android.content.pm.ProviderInfo;
import android.content.res.Configuration;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.CancellationSignal;

/** Content that an app offers. Its onCreate runs before the application's. */
public abstract class ContentProvider implements ComponentCallbacks2 {
    private Context context;
    private String authorities;

    public void attachInfo(Context context, ProviderInfo info) {
        if (this.context == null) {
            this.context = context;
            authorities = info == null ? null : info.authority;
            onCreate();
        }
    }

    public final Context getContext() {
        return context;
    }

    public final Context requireContext() {
        if (context == null) {
            throw new IllegalStateException("Cannot find context from the provider.");
        }
        return context;
    }

    public final String getCallingPackage() {
        return null;
    }

    protected final void setAuthorities(String authorities) {
        this.authorities = authorities;
    }

    public abstract boolean onCreate();

    public abstract Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs,
            String sortOrder);

    public Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs, String sortOrder,
            CancellationSignal signal) {
        return query(uri, projection, selection, selectionArgs, sortOrder);
    }

    public abstract String getType(Uri uri);

    public abstract Uri insert(Uri uri, ContentValues values);

    public abstract int delete(Uri uri, String selection, String[] selectionArgs);

    public abstract int update(Uri uri, ContentValues values, String selection, String[] selectionArgs);

    public Bundle call(String method, String argument, Bundle extras) {
        return null;
    }

    public void shutdown() {
    }

    @Override
    public void onConfigurationChanged(Configuration configuration) {
    }

    @Override
    public void onLowMemory() {
    }

    @Override
    public void onTrimMemory(int level) {
    }
}
