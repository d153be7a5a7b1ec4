package android.content;

import java.io.IOException;
import android.util.Size;
import android.graphics.Bitmap;
import android.content.res.AssetFileDescriptor;
import android.database.ContentObserver;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.ParcelFileDescriptor;
import android.os.Process;
import android.os.RemoteException;

import com.android.internal.os.DeviceFiles;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** An app's door to content, its own and others'. */
public abstract class ContentResolver {
    public static final String SCHEME_CONTENT = "content";
    public static final String SCHEME_FILE = "file";
    public static final String SCHEME_ANDROID_RESOURCE = "android.resource";
    public static final String QUERY_ARG_SQL_SELECTION = "android:query-arg-sql-selection";
    public static final String QUERY_ARG_SQL_SELECTION_ARGS = "android:query-arg-sql-selection-args";
    public static final String QUERY_ARG_SQL_SORT_ORDER = "android:query-arg-sql-sort-order";
    public static final String QUERY_ARG_LIMIT = "android:query-arg-limit";

    private final List<Object[]> observers = new ArrayList<Object[]>();
    private final Context context;

    public ContentResolver(Context context) {
        this.context = context;
    }

    /** Null for what is no URI of content. */
    public final IContentProvider acquireProvider(Uri uri) {
        String authority = SCHEME_CONTENT.equals(uri.getScheme()) ? uri.getAuthority() : null;
        return authority == null ? null : acquireProvider(context, authority);
    }

    public final IContentProvider acquireProvider(String authority) {
        return authority == null ? null : acquireProvider(context, authority);
    }

    protected abstract IContentProvider acquireProvider(Context context, String authority);

    private IContentProvider required(Uri uri) {
        IContentProvider provider = acquireProvider(uri);
        if (provider == null) {
            throw new IllegalArgumentException("Unknown URL " + uri);
        }
        return provider;
    }

    static Bundle sql(String selection, String[] selectionArgs) {
        Bundle arguments = new Bundle();
        arguments.putString(QUERY_ARG_SQL_SELECTION, selection);
        arguments.putStringArray(QUERY_ARG_SQL_SELECTION_ARGS, selectionArgs);
        return arguments;
    }

    static Bundle sql(String selection, String[] selectionArgs, String sortOrder) {
        Bundle arguments = sql(selection, selectionArgs);
        arguments.putString(QUERY_ARG_SQL_SORT_ORDER, sortOrder);
        return arguments;
    }

    AttributionSource source() {
        return new AttributionSource(Process.myUid(), context.getPackageName(), null);
    }

    public final Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs,
            String sortOrder) {
        return query(uri, projection, selection, selectionArgs, sortOrder, null);
    }

    public final Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs,
            String sortOrder, CancellationSignal signal) {
        return query(uri, projection, sql(selection, selectionArgs, sortOrder), signal);
    }

    public final Cursor query(Uri uri, String[] projection, Bundle arguments, CancellationSignal signal) {
        if (signal != null) {
            signal.throwIfCanceled();
        }
        IContentProvider provider = acquireProvider(uri);
        try {
            return provider == null ? null : provider.query(source(), uri, projection, arguments, null);
        } catch (RemoteException gone) {
            return null;
        }
    }

    public final Bundle call(Uri uri, String method, String argument, Bundle extras) {
        return call(uri.getAuthority(), method, argument, extras);
    }

    public final Bundle call(String authority, String method, String argument, Bundle extras) {
        IContentProvider provider = acquireProvider(authority);
        if (provider == null) {
            throw new IllegalArgumentException("Unknown authority " + authority);
        }
        try {
            return provider.call(source(), authority, method, argument, extras);
        } catch (RemoteException gone) {
            return null;
        }
    }

    public final String getType(Uri uri) {
        IContentProvider provider = acquireProvider(uri);
        try {
            return provider == null ? null : provider.getType(source(), uri);
        } catch (RemoteException gone) {
            return null;
        }
    }

    public final Uri insert(Uri uri, ContentValues values) {
        return insert(uri, values, null);
    }

    public final Uri insert(Uri uri, ContentValues values, Bundle extras) {
        try {
            return required(uri).insert(source(), uri, values, extras);
        } catch (RemoteException gone) {
            return null;
        }
    }

    public final int bulkInsert(Uri uri, ContentValues[] values) {
        for (ContentValues each : values) {
            insert(uri, each);
        }
        return values.length;
    }

    public final int update(Uri uri, ContentValues values, String where, String[] arguments) {
        try {
            return required(uri).update(source(), uri, values, sql(where, arguments));
        } catch (RemoteException gone) {
            return -1;
        }
    }

    public final int delete(Uri uri, String where, String[] arguments) {
        try {
            return required(uri).delete(source(), uri, sql(where, arguments));
        } catch (RemoteException gone) {
            return -1;
        }
    }

    public final InputStream openInputStream(Uri uri) throws FileNotFoundException {
        return DeviceFiles.input(fileOf(uri));
    }

    public final OutputStream openOutputStream(Uri uri) throws FileNotFoundException {
        return DeviceFiles.output(fileOf(uri), false);
    }

    public final ParcelFileDescriptor openFileDescriptor(Uri uri, String mode) throws FileNotFoundException {
        return openFileDescriptor(uri, mode, null);
    }

    public final ParcelFileDescriptor openFileDescriptor(Uri uri, String mode, CancellationSignal signal)
            throws FileNotFoundException {
        if (signal != null) {
            signal.throwIfCanceled();
        }
        return ParcelFileDescriptor.open(new File(fileOf(uri)), ParcelFileDescriptor.parseMode(mode));
    }

    /** A file URI names its file; a media item's file is its _data column. */
    private String fileOf(Uri uri) throws FileNotFoundException {
        if (SCHEME_FILE.equals(uri.getScheme())) {
            return uri.getPath();
        }
        Cursor row = query(uri, new String[] {"_data"}, null, null, null);
        if (row == null || !row.moveToFirst() || row.getString(0) == null) {
            throw new FileNotFoundException("No content provider: " + uri);
        }
        return row.getString(0);
    }

    /** Whether anybody serves the authority shows with the first call. */
    public final ContentProviderClient acquireContentProviderClient(Uri uri) {
        return acquireContentProviderClient(uri.getAuthority());
    }

    public final ContentProviderClient acquireContentProviderClient(String authority) {
        return new ContentProviderClient(this, acquireProvider(authority), authority);
    }

    public final void registerContentObserver(Uri uri, boolean descendants, ContentObserver observer) {
        synchronized (observers) {
            observers.add(new Object[] {uri, descendants, observer});
        }
    }

    public final void unregisterContentObserver(ContentObserver observer) {
        synchronized (observers) {
            for (Object[] each : new ArrayList<Object[]>(observers)) {
                if (each[2] == observer) {
                    observers.remove(each);
                }
            }
        }
    }

    public void notifyChange(Uri uri, ContentObserver observer) {
        List<Object[]> told;
        synchronized (observers) {
            told = new ArrayList<Object[]>(observers);
        }
        for (Object[] each : told) {
            boolean below = (Boolean) each[1] && uri.toString().startsWith(each[0].toString());
            if (each[2] != observer && (below || uri.equals(each[0]))) {
                ((ContentObserver) each[2]).dispatchChange(false, uri);
            }
        }
    }

    public final AssetFileDescriptor openAssetFileDescriptor(Uri uri, String mode) throws FileNotFoundException {
        return openAssetFileDescriptor(uri, mode, null);
    }

    public final AssetFileDescriptor openAssetFileDescriptor(Uri uri, String mode, CancellationSignal signal)
            throws FileNotFoundException {
        return new AssetFileDescriptor(openFileDescriptor(uri, mode, signal), 0, AssetFileDescriptor.UNKNOWN_LENGTH);
    }

    public final AssetFileDescriptor openTypedAssetFileDescriptor(Uri uri, String type, Bundle options)
            throws FileNotFoundException {
        return openTypedAssetFileDescriptor(uri, type, options, null);
    }

    public final AssetFileDescriptor openTypedAssetFileDescriptor(
            Uri uri, String type, Bundle options, CancellationSignal signal) throws FileNotFoundException {
        return openAssetFileDescriptor(uri, "r", signal);
    }

    public final AssetFileDescriptor openTypedAssetFile(
            Uri uri, String type, Bundle options, CancellationSignal signal) throws FileNotFoundException {
        return openAssetFileDescriptor(uri, "r", signal);
    }

    public final AssetFileDescriptor openAssetFile(Uri uri, String mode, CancellationSignal signal)
            throws FileNotFoundException {
        return openAssetFileDescriptor(uri, mode, signal);
    }

    public final ParcelFileDescriptor openFile(Uri uri, String mode, CancellationSignal signal)
            throws FileNotFoundException {
        return openFileDescriptor(uri, mode, signal);
    }

    public Bitmap loadThumbnail(Uri content, Size size, CancellationSignal signal) throws IOException {
        openFileDescriptor(content, "r", signal).close();
        return null;
    }

    public final void registerContentObserver(Uri uri, boolean descendants, ContentObserver observer, int userId) {
        registerContentObserver(uri, descendants, observer);
    }
}
