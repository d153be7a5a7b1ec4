package android.content;

import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.RemoteException;

/** One provider, held while it is used. */
public class ContentProviderClient implements AutoCloseable {
    private final ContentResolver resolver;
    private final String authority;

    ContentProviderClient(ContentResolver resolver, String authority) {
        this.resolver = resolver;
        this.authority = authority;
    }

    public Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs, String sortOrder)
            throws RemoteException {
        return resolver.query(uri, projection, selection, selectionArgs, sortOrder);
    }

    public Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs, String sortOrder,
            CancellationSignal signal) throws RemoteException {
        return resolver.query(uri, projection, selection, selectionArgs, sortOrder, signal);
    }

    public Cursor query(Uri uri, String[] projection, Bundle arguments, CancellationSignal signal)
            throws RemoteException {
        return resolver.query(uri, projection, arguments, signal);
    }

    public String getType(Uri uri) throws RemoteException {
        return resolver.getType(uri);
    }

    public Uri insert(Uri uri, ContentValues values) throws RemoteException {
        return resolver.insert(uri, values);
    }

    public int delete(Uri uri, String selection, String[] selectionArgs) throws RemoteException {
        return resolver.delete(uri, selection, selectionArgs);
    }

    public int update(Uri uri, ContentValues values, String selection, String[] selectionArgs)
            throws RemoteException {
        return resolver.update(uri, values, selection, selectionArgs);
    }

    public Bundle call(String method, String argument, Bundle extras) throws RemoteException {
        return resolver.call(authority, method, argument, extras);
    }

    public Bundle call(String authority, String method, String argument, Bundle extras) throws RemoteException {
        return resolver.call(authority, method, argument, extras);
    }

    @Override
    public void close() {
    }

    @Deprecated
    public boolean release() {
        return true;
    }
}
