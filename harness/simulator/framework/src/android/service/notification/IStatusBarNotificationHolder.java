package android.service.notification;

import android.os.IInterface;
import android.os.RemoteException;

/** Where a notification is fetched. */
public interface IStatusBarNotificationHolder extends IInterface {
    StatusBarNotification get() throws RemoteException;
}
