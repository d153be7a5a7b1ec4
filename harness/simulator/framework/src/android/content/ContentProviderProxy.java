package android.content;

import android.content.res.AssetFileDescriptor;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.IBinder;
import android.os.ICancellationSignal;
import android.os.ParcelFileDescriptor;
import android.os.RemoteException;

import com.android.internal.os.Cursors;
import com.android.internal.os.Intents;
import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.io.File;
import java.io.FileNotFoundException;

/** A provider of another process, as its binder offers it. */
final class ContentProviderProxy implements IContentProvider {
    private final IBinder remote;

    public ContentProviderProxy(IBinder remote) {
        this.remote = remote;
    }

    @Override
    public IBinder asBinder() {
        return remote;
    }

    @Override
    public Cursor query(AttributionSource source, Uri uri, String[] projection, Bundle arguments, ICancellationSignal signal)
            throws RemoteException {
        return Cursors.cursor(Wire.asMap(Remote.transact(remote, "query", "uri", uri.toString(), "projection", projection,
                "selection", selection(arguments), "selectionArgs", selectionArgs(arguments),
                "sortOrder", arguments == null ? null : arguments.getString(ContentResolver.QUERY_ARG_SQL_SORT_ORDER))));
    }

    private static String selection(Bundle arguments) {
        return arguments == null ? null : arguments.getString(ContentResolver.QUERY_ARG_SQL_SELECTION);
    }

    private static String[] selectionArgs(Bundle arguments) {
        return arguments == null ? null : arguments.getStringArray(ContentResolver.QUERY_ARG_SQL_SELECTION_ARGS);
    }

    @Override
    public String getType(AttributionSource source, Uri uri) throws RemoteException {
        Object type = Remote.transact(remote, "getType", "uri", uri.toString());
        return type == null ? null : type.toString();
    }

    @Override
    public Uri insert(AttributionSource source, Uri uri, ContentValues values, Bundle extras) throws RemoteException {
        Object inserted = Remote.transact(remote, "insert", "uri", uri.toString(), "values", Cursors.toWire(values));
        return inserted == null ? null : Uri.parse(inserted.toString());
    }

    @Override
    public int update(AttributionSource source, Uri uri, ContentValues values, Bundle extras) throws RemoteException {
        return Wire.number(Remote.transact(remote, "update", "uri", uri.toString(), "values", Cursors.toWire(values),
                "selection", selection(extras), "selectionArgs", selectionArgs(extras))).intValue();
    }

    @Override
    public int delete(AttributionSource source, Uri uri, Bundle extras) throws RemoteException {
        return Wire.number(Remote.transact(remote, "delete", "uri", uri.toString(),
                "selection", selection(extras), "selectionArgs", selectionArgs(extras))).intValue();
    }

    /** A media item's file is its _data column. */
    @Override
    public ParcelFileDescriptor openFile(AttributionSource source, Uri uri, String mode, ICancellationSignal signal)
            throws RemoteException, FileNotFoundException {
        Cursor row = query(source, uri, new String[] {"_data"}, null, signal);
        if (row == null || !row.moveToFirst() || row.getString(0) == null) {
            throw new FileNotFoundException("No content provider: " + uri);
        }
        return ParcelFileDescriptor.open(new File(row.getString(0)), ParcelFileDescriptor.parseMode(mode));
    }

    @Override
    public AssetFileDescriptor openAssetFile(AttributionSource source, Uri uri, String mode, ICancellationSignal signal)
            throws RemoteException, FileNotFoundException {
        return new AssetFileDescriptor(openFile(source, uri, mode, signal), 0, AssetFileDescriptor.UNKNOWN_LENGTH);
    }

    @Override
    public AssetFileDescriptor openTypedAssetFile(AttributionSource source, Uri uri, String mimeType, Bundle options,
            ICancellationSignal signal) throws RemoteException, FileNotFoundException {
        return openAssetFile(source, uri, "r", signal);
    }

    @Override
    public Bundle call(AttributionSource source, String authority, String method, String argument, Bundle extras)
            throws RemoteException {
        return Intents.bundle(Remote.transact(remote, "call", "uri", "content://" + authority, "method", method,
                "arg", argument, "extras", Intents.toWire(extras)));
    }
}
