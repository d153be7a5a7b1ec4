package android.content;

import android.content.pm.ProviderInfo;
import android.content.res.Configuration;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.ICancellationSignal;

/** Content that an app offers. Its onCreate runs before the application's. */
public abstract class ContentProvider implements ComponentCallbacks2 {
    private final Transport transport = new Transport();
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

    public IContentProvider getIContentProvider() {
        return transport;
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

    /** The provider as those of this process call it. */
    private final class Transport extends ContentProviderNative {
        @Override
        public Cursor query(AttributionSource source, Uri uri, String[] projection, Bundle arguments,
                ICancellationSignal signal) {
            Bundle given = arguments == null ? Bundle.EMPTY : arguments;
            return ContentProvider.this.query(uri, projection, given.getString(ContentResolver.QUERY_ARG_SQL_SELECTION),
                    given.getStringArray(ContentResolver.QUERY_ARG_SQL_SELECTION_ARGS),
                    given.getString(ContentResolver.QUERY_ARG_SQL_SORT_ORDER), null);
        }

        @Override
        public String getType(AttributionSource source, Uri uri) {
            return ContentProvider.this.getType(uri);
        }

        @Override
        public Uri insert(AttributionSource source, Uri uri, ContentValues values, Bundle extras) {
            return ContentProvider.this.insert(uri, values);
        }

        @Override
        public int update(AttributionSource source, Uri uri, ContentValues values, Bundle extras) {
            return ContentProvider.this.update(uri, values, extras.getString(ContentResolver.QUERY_ARG_SQL_SELECTION),
                    extras.getStringArray(ContentResolver.QUERY_ARG_SQL_SELECTION_ARGS));
        }

        @Override
        public int delete(AttributionSource source, Uri uri, Bundle extras) {
            return ContentProvider.this.delete(uri, extras.getString(ContentResolver.QUERY_ARG_SQL_SELECTION),
                    extras.getStringArray(ContentResolver.QUERY_ARG_SQL_SELECTION_ARGS));
        }

        @Override
        public Bundle call(AttributionSource source, String authority, String method, String argument, Bundle extras) {
            return ContentProvider.this.call(method, argument, extras);
        }
    }
}
