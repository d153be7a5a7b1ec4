package android.content;

import android.database.ContentObserver;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.ParcelFileDescriptor;

import com.android.internal.os.Cursors;
import com.android.internal.os.DeviceFiles;
import com.android.internal.os.Intents;
import com.android.internal.os.LocalProviders;
import com.android.internal.os.Remote;

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

    public ContentResolver(Context context) {
    }

    private static ContentProvider local(Uri uri) {
        return LocalProviders.get(uri.getAuthority());
    }

    public final Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs,
            String sortOrder) {
        return query(uri, projection, selection, selectionArgs, sortOrder, null);
    }

    public final Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs,
            String sortOrder, CancellationSignal signal) {
        Bundle arguments = new Bundle();
        arguments.putString(QUERY_ARG_SQL_SELECTION, selection);
        arguments.putStringArray(QUERY_ARG_SQL_SELECTION_ARGS, selectionArgs);
        arguments.putString(QUERY_ARG_SQL_SORT_ORDER, sortOrder);
        return query(uri, projection, arguments, signal);
    }

    public final Cursor query(Uri uri, String[] projection, Bundle arguments, CancellationSignal signal) {
        if (signal != null) {
            signal.throwIfCanceled();
        }
        Bundle given = arguments == null ? Bundle.EMPTY : arguments;
        String selection = given.getString(QUERY_ARG_SQL_SELECTION);
        String[] selectionArgs = given.getStringArray(QUERY_ARG_SQL_SELECTION_ARGS);
        String sortOrder = given.getString(QUERY_ARG_SQL_SORT_ORDER);
        ContentProvider local = local(uri);
        if (local != null) {
            return local.query(uri, projection, selection, selectionArgs, sortOrder, signal);
        }
        return Cursors.cursor(Remote.map("content", "query", "uri", uri.toString(), "projection", projection,
                "selection", selection, "selectionArgs", selectionArgs, "sortOrder", sortOrder));
    }

    public final Bundle call(Uri uri, String method, String argument, Bundle extras) {
        ContentProvider local = local(uri);
        if (local != null) {
            return local.call(method, argument, extras);
        }
        return Intents.bundle(Remote.call("content", "call", "uri", uri.toString(), "method", method,
                "arg", argument, "extras", Intents.toWire(extras)));
    }

    public final Bundle call(String authority, String method, String argument, Bundle extras) {
        return call(Uri.parse("content://" + authority), method, argument, extras);
    }

    public final String getType(Uri uri) {
        ContentProvider local = local(uri);
        return local != null ? local.getType(uri) : Remote.string("content", "getType", "uri", uri.toString());
    }

    public final Uri insert(Uri uri, ContentValues values) {
        ContentProvider local = local(uri);
        if (local != null) {
            return local.insert(uri, values);
        }
        String inserted = Remote.string(
                "content", "insert", "uri", uri.toString(), "values", Cursors.toWire(values));
        return inserted == null ? null : Uri.parse(inserted);
    }

    public final Uri insert(Uri uri, ContentValues values, Bundle extras) {
        return insert(uri, values);
    }

    public final int bulkInsert(Uri uri, ContentValues[] values) {
        for (ContentValues each : values) {
            insert(uri, each);
        }
        return values.length;
    }

    public final int update(Uri uri, ContentValues values, String where, String[] arguments) {
        ContentProvider local = local(uri);
        return local != null ? local.update(uri, values, where, arguments)
                : Remote.integer("content", "update", "uri", uri.toString(), "values", Cursors.toWire(values),
                        "selection", where, "selectionArgs", arguments);
    }

    public final int delete(Uri uri, String where, String[] arguments) {
        ContentProvider local = local(uri);
        return local != null ? local.delete(uri, where, arguments)
                : Remote.integer("content", "delete", "uri", uri.toString(), "selection", where,
                        "selectionArgs", arguments);
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
        return new ContentProviderClient(this, authority);
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
}
