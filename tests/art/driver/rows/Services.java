package rows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import android.os.Binder;
import android.os.Bundle;
import android.os.IBinder;
import android.os.IInterface;
import android.os.Parcel;
import android.os.Parcelable;

/** The system's services, in the platform's own place: `asInterface` finds them in the process, and no parcel is sent. */
final class Services {
    private static final Map<String, IInterface> services = new HashMap<>(); // by the name of the interface
    private static final List<Object> handed = new ArrayList<>();

    private Services() { }

    /** From now on every service is there. */
    static void start() throws Exception {
        Reflect.field(Class.forName("android.os.ServiceManager"), "sCache").set(null, new HashMap<String, IBinder>() {
            @Override
            public IBinder get(Object name) {
                return ANY;
            }
        });
    }

    /** The latest object of a class that a manager gave to a service, as it does with listeners; null where there was none. */
    static synchronized Object handed(Class<?> type) {
        for (int i = handed.size() - 1; i >= 0; i--) {
            if (type.isInstance(handed.get(i))) return handed.get(i);
        }
        return null;
    }

    /** The one service of an interface. */
    static synchronized IInterface of(Class<?> type) {
        IInterface service = services.get(type.getName());
        if (service == null) {
            service = (IInterface) Proxy.newProxyInstance(Services.class.getClassLoader(), new Class<?>[] {type},
                    (proxy, method, arguments) -> answer(type, proxy, method, arguments));
            services.put(type.getName(), service);
        }
        return service;
    }

    private static Object answer(Class<?> type, Object service, Method method, Object[] arguments) throws Exception {
        switch (method.getName()) {
            case "asBinder": return ANY;
            case "equals": return service == arguments[0];
            case "hashCode": return System.identityHashCode(service);
            case "toString": return type.getName();
            default: break;
        }
        synchronized (Services.class) {
            if (arguments != null) for (Object each : arguments) if (each != null) handed.add(each);
        }
        return Answers.of(method, arguments);
    }

    /** Whichever service it is asked to be, by the name of its interface. */
    static final Binder ANY = new Binder() {
        @Override
        public IInterface queryLocalInterface(String descriptor) {
            try {
                return of(Class.forName(descriptor));
            } catch (ClassNotFoundException e) {
                return null;
            }
        }
    };

    /** A service of another process, for a proxy that is called past the managers: what it says comes as a parcel. */
    static final class Remote extends Binder {
        private static final int CALL = IBinder.FIRST_CALL_TRANSACTION + 20; // IContentProvider.CALL_TRANSACTION
        private final Class<?> type;

        Remote(Class<?> type) {
            this.type = type;
        }

        @Override
        protected boolean onTransact(int code, Parcel data, Parcel reply, int flags) {
            try {
                Object answer = answerTo(code);
                reply.writeNoException();
                if (answer == null) reply.writeInt(0); // nothing follows
                else if (answer instanceof String) reply.writeString((String) answer);
                else if (answer instanceof Bundle) reply.writeBundle((Bundle) answer);
                else if (answer instanceof Parcelable) {
                    reply.writeInt(1); // it is not null
                    ((Parcelable) answer).writeToParcel(reply, 0);
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return true;
        }

        private Object answerTo(int code) throws Exception {
            if (type.getName().equals("android.content.IContentProvider")) return code == CALL ? Samples.of(Bundle.class) : null;
            Class<?> stub = Class.forName(type.getName() + "$Stub");
            for (Method each : type.getMethods()) {
                java.lang.reflect.Field number = Reflect.field(stub, "TRANSACTION_" + each.getName());
                if (number != null && number.getInt(null) == code) return Answers.of(each, null);
            }
            throw new NoSuchMethodException(type.getName() + ", transaction " + code);
        }
    }
}
