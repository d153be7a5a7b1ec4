package android.content;

import java.io.FileNotFoundException;
import android.os.ParcelFileDescriptor;
import android.content.res.AssetFileDescriptor;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.RemoteException;

/** One provider, held while it is used. */
public class ContentProviderClient implements AutoCloseable {
    private final ContentResolver resolver;
    private final IContentProvider provider;
    private final String authority;

    ContentProviderClient(ContentResolver resolver, IContentProvider provider, String authority) {
        this.resolver = resolver;
        this.provider = provider;
        this.authority = authority;
    }

    public Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs, String sortOrder)
            throws RemoteException {
        return query(uri, projection, selection, selectionArgs, sortOrder, null);
    }

    public Cursor query(Uri uri, String[] projection, String selection, String[] selectionArgs, String sortOrder,
            CancellationSignal signal) throws RemoteException {
        return query(uri, projection, ContentResolver.sql(selection, selectionArgs, sortOrder), signal);
    }

    public Cursor query(Uri uri, String[] projection, Bundle arguments, CancellationSignal signal)
            throws RemoteException {
        if (signal != null) {
            signal.throwIfCanceled();
        }
        return provider.query(resolver.source(), uri, projection, arguments, null);
    }

    public String getType(Uri uri) throws RemoteException {
        return provider.getType(resolver.source(), uri);
    }

    public Uri insert(Uri uri, ContentValues values) throws RemoteException {
        return provider.insert(resolver.source(), uri, values, null);
    }

    public int delete(Uri uri, String selection, String[] selectionArgs) throws RemoteException {
        return provider.delete(resolver.source(), uri, ContentResolver.sql(selection, selectionArgs));
    }

    public int update(Uri uri, ContentValues values, String selection, String[] selectionArgs)
            throws RemoteException {
        return provider.update(resolver.source(), uri, values, ContentResolver.sql(selection, selectionArgs));
    }

    public Bundle call(String method, String argument, Bundle extras) throws RemoteException {
        return call(authority, method, argument, extras);
    }

    public Bundle call(String authority, String method, String argument, Bundle extras) throws RemoteException {
        return provider.call(resolver.source(), authority, method, argument, extras);
    }

    @Override
    public void close() {
    }

    @Deprecated
    public boolean release() {
        return true;
    }

    public ParcelFileDescriptor openFile(Uri uri, String mode) throws FileNotFoundException {
        return openFile(uri, mode, null);
    }

    public ParcelFileDescriptor openFile(Uri uri, String mode, CancellationSignal signal)
            throws FileNotFoundException {
        return resolver.openFileDescriptor(uri, mode, signal);
    }

    public AssetFileDescriptor openAssetFile(Uri uri, String mode) throws FileNotFoundException {
        return openAssetFile(uri, mode, null);
    }

    public AssetFileDescriptor openAssetFile(Uri uri, String mode, CancellationSignal signal)
            throws FileNotFoundException {
        return resolver.openAssetFileDescriptor(uri, mode, signal);
    }

    public final AssetFileDescriptor openTypedAssetFileDescriptor(Uri uri, String type, Bundle options)
            throws FileNotFoundException {
        return openTypedAssetFileDescriptor(uri, type, options, null);
    }

    public final AssetFileDescriptor openTypedAssetFileDescriptor(
            Uri uri, String type, Bundle options, CancellationSignal signal) throws FileNotFoundException {
        return resolver.openAssetFileDescriptor(uri, "r", signal);
    }

    public final AssetFileDescriptor openTypedAssetFile(
            Uri uri, String type, Bundle options, CancellationSignal signal) throws FileNotFoundException {
        return resolver.openAssetFileDescriptor(uri, "r", signal);
    }
}
