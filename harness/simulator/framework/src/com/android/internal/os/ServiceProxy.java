package com.android.internal.os;

import android.os.IBinder;
import android.os.IInterface;

/** A service's interface as another process holds it: each of its methods is a call of the binder behind it. */
public abstract class ServiceProxy implements IInterface {
    private final IBinder remote;
    private final String descriptor;

    protected ServiceProxy(IBinder remote, String descriptor) {
        this.remote = remote;
        this.descriptor = descriptor;
    }

    @Override
    public final IBinder asBinder() {
        return remote;
    }

    public final String getInterfaceDescriptor() {
        return descriptor;
    }

    protected final Object transact(String method, Object... pairs) {
        return Remote.transact(remote, method, pairs);
    }

    protected final String string(String method, Object... pairs) {
        return (String) transact(method, pairs);
    }
}
