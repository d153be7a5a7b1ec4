package android.content;

import android.content.res.AssetFileDescriptor;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.ICancellationSignal;
import android.os.IInterface;
import android.os.ParcelFileDescriptor;
import android.os.RemoteException;

import java.io.FileNotFoundException;

/** What a provider answers, in this process or by its binder. The bundles hold what SQL a query, update or delete has. */
public interface IContentProvider extends IInterface {
    Cursor query(AttributionSource source, Uri uri, String[] projection, Bundle arguments, ICancellationSignal signal)
            throws RemoteException;

    String getType(AttributionSource source, Uri uri) throws RemoteException;

    Uri insert(AttributionSource source, Uri uri, ContentValues values, Bundle extras) throws RemoteException;

    int update(AttributionSource source, Uri uri, ContentValues values, Bundle extras) throws RemoteException;

    int delete(AttributionSource source, Uri uri, Bundle extras) throws RemoteException;

    ParcelFileDescriptor openFile(AttributionSource source, Uri uri, String mode, ICancellationSignal signal)
            throws RemoteException, FileNotFoundException;

    AssetFileDescriptor openAssetFile(AttributionSource source, Uri uri, String mode, ICancellationSignal signal)
            throws RemoteException, FileNotFoundException;

    AssetFileDescriptor openTypedAssetFile(AttributionSource source, Uri uri, String mimeType, Bundle options,
            ICancellationSignal signal) throws RemoteException, FileNotFoundException;

    Bundle call(AttributionSource source, String authority, String method, String argument, Bundle extras)
            throws RemoteException;
}
