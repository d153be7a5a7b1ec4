package android.location;

import android.app.PendingIntent;
import android.content.Context;
import android.os.CancellationSignal;
import android.os.Handler;
import android.os.HandlerExecutor;
import android.os.IRemoteCallback;
import android.os.Looper;

import com.android.internal.os.Remote;
import com.android.internal.os.SystemLink;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Where the device is. */
public class LocationManager {
    public static final String NETWORK_PROVIDER = "network";
    public static final String GPS_PROVIDER = "gps";
    public static final String PASSIVE_PROVIDER = "passive";
    public static final String FUSED_PROVIDER = "fused";
    public static final String KEY_LOCATION_CHANGED = "location";
    public static final String KEY_PROVIDER_ENABLED = "providerEnabled";
    public static final String PROVIDERS_CHANGED_ACTION = "android.location.PROVIDERS_CHANGED";
    public static final String MODE_CHANGED_ACTION = "android.location.MODE_CHANGED";

    private static final Map<LocationListener, LocationListenerTransport> LISTENERS =
            new WeakHashMap<LocationListener, LocationListenerTransport>();
    private final Context context;

    LocationManager(Context context) {
        this.context = context;
    }

    private static Location location(Map<String, Object> wire) {
        if (wire == null) {
            return null;
        }
        Location location = new Location(Remote.text(wire, "provider"));
        location.setLatitude(Remote.real(wire, "latitude"));
        location.setLongitude(Remote.real(wire, "longitude"));
        location.setTime(Remote.longer(wire, "time"));
        location.setElapsedRealtimeNanos(Remote.longer(wire, "elapsedRealtimeNanos"));
        if (wire.get("accuracy") != null) {
            location.setAccuracy((float) Remote.real(wire, "accuracy"));
        }
        if (wire.get("altitude") != null) {
            location.setAltitude(Remote.real(wire, "altitude"));
        }
        return location;
    }

    private static void check(boolean good, String complaint) {
        if (!good) {
            throw new IllegalArgumentException(complaint);
        }
    }

    public Location getLastKnownLocation(String provider) {
        return getLastKnownLocation(provider, new LastLocationRequest.Builder().build());
    }

    public Location getLastKnownLocation(String provider, LastLocationRequest request) {
        check(provider != null, "invalid null provider");
        check(request != null, "invalid null last location request");
        return location(Remote.map("location", "getLastKnownLocation", "provider", provider));
    }

    public Location getLastLocation() {
        return getLastKnownLocation(FUSED_PROVIDER);
    }

    public void getCurrentLocation(String provider, CancellationSignal signal, Executor executor,
            Consumer<Location> consumer) {
        getCurrentLocation(provider, new LocationRequest.Builder(0).build(), signal, executor, consumer);
    }

    public void getCurrentLocation(String provider, LocationRequest request, CancellationSignal signal,
            Executor executor, Consumer<Location> consumer) {
        check(provider != null, "invalid null provider");
        check(request != null, "invalid null location request");
        if (signal != null) {
            signal.throwIfCanceled();
        }
        final GetCurrentLocationTransport transport = new GetCurrentLocationTransport(executor, consumer);
        String callback = SystemLink.get().register(transport, new SystemLink.Callback() {
            @Override
            public void onTransact(String method, Map<String, Object> args) {
                SystemLink.get().unregister(transport);
                transport.onLocation(location(Remote.asMap(args.get("location"))));
            }
        });
        Remote.call("location", "getCurrentLocation", "provider", provider, "callback", callback);
    }

    public void requestSingleUpdate(String provider, LocationListener listener, Looper looper) {
        check(provider != null, "invalid null provider");
        request(provider, 0, 0, executor(looper), listener, true);
    }

    public void requestSingleUpdate(Criteria criteria, LocationListener listener, Looper looper) {
        check(criteria != null, "invalid null criteria");
        request(best(criteria), 0, 0, executor(looper), listener, true);
    }

    public void requestSingleUpdate(String provider, PendingIntent intent) {
        requestLocationUpdates(provider, 0, 0, intent);
    }

    public void requestSingleUpdate(Criteria criteria, PendingIntent intent) {
        requestLocationUpdates(0, 0, criteria, intent);
    }

    public void requestLocationUpdates(String provider, long minTime, float minDistance, LocationListener listener) {
        requestLocationUpdates(provider, minTime, minDistance, listener, null);
    }

    public void requestLocationUpdates(String provider, long minTime, float minDistance, LocationListener listener,
            Looper looper) {
        check(provider != null, "invalid null provider");
        request(provider, minTime, minDistance, executor(looper), listener, false);
    }

    public void requestLocationUpdates(String provider, long minTime, float minDistance, Executor executor,
            LocationListener listener) {
        check(provider != null, "invalid null provider");
        request(provider, minTime, minDistance, executor, listener, false);
    }

    public void requestLocationUpdates(long minTime, float minDistance, Criteria criteria, LocationListener listener,
            Looper looper) {
        check(criteria != null, "invalid null criteria");
        request(best(criteria), minTime, minDistance, executor(looper), listener, false);
    }

    public void requestLocationUpdates(long minTime, float minDistance, Criteria criteria, Executor executor,
            LocationListener listener) {
        check(criteria != null, "invalid null criteria");
        request(best(criteria), minTime, minDistance, executor, listener, false);
    }

    public void requestLocationUpdates(String provider, LocationRequest request, Executor executor,
            LocationListener listener) {
        check(provider != null, "invalid null provider");
        check(request != null, "invalid null location request");
        request(provider, request.getIntervalMillis(), request.getMinUpdateDistanceMeters(), executor, listener, false);
    }

    public void requestLocationUpdates(String provider, long minTime, float minDistance, PendingIntent intent) {
        check(provider != null, "invalid null provider");
        check(intent != null, "invalid null pending intent");
        request(provider, minTime, minDistance, context.getMainExecutor(), new IntentSending(context, intent), false);
    }

    public void requestLocationUpdates(long minTime, float minDistance, Criteria criteria, PendingIntent intent) {
        requestLocationUpdates(best(criteria), minTime, minDistance, intent);
    }

    public void requestLocationUpdates(String provider, LocationRequest request, PendingIntent intent) {
        requestLocationUpdates(
                provider, request.getIntervalMillis(), request.getMinUpdateDistanceMeters(), intent);
    }

    private static Executor executor(Looper looper) {
        return new HandlerExecutor(looper == null ? new Handler() : new Handler(looper));
    }

    private String best(Criteria criteria) {
        String provider = getBestProvider(criteria, true);
        return provider == null ? FUSED_PROVIDER : provider;
    }

    private void request(String provider, long minTime, float minDistance, Executor executor,
            LocationListener listener, boolean once) {
        check(listener != null, "invalid null listener");
        check(executor != null, "invalid null executor");
        LocationListenerTransport transport;
        synchronized (LISTENERS) {
            transport = LISTENERS.get(listener);
            if (transport == null) {
                transport = new LocationListenerTransport();
                LISTENERS.put(listener, transport);
            }
        }
        transport.arm(listener, executor, once ? this : null);
        String callback = SystemLink.get().register(transport, transport);
        Remote.call("location", "requestLocationUpdates", "provider", provider, "minTime", minTime,
                "minDistance", minDistance, "callback", callback);
    }

    public void removeUpdates(LocationListener listener) {
        check(listener != null, "invalid null listener");
        LocationListenerTransport transport;
        synchronized (LISTENERS) {
            transport = LISTENERS.remove(listener);
        }
        if (transport != null) {
            transport.disarm();
            Remote.call("location", "removeUpdates", "callback", SystemLink.get().unregister(transport));
        }
    }

    public void removeUpdates(PendingIntent intent) {
        LocationListener found = null;
        synchronized (LISTENERS) {
            for (LocationListener each : LISTENERS.keySet()) {
                if (each instanceof IntentSending && ((IntentSending) each).intent == intent) {
                    found = each;
                }
            }
        }
        if (found != null) {
            removeUpdates(found);
        }
    }

    public List<String> getAllProviders() {
        return Remote.asStrings(Remote.call("location", "getProviders"));
    }

    public List<String> getProviders(boolean enabledOnly) {
        List<String> providers = getAllProviders();
        for (String each : enabledOnly ? getAllProviders() : Collections.<String>emptyList()) {
            if (!isProviderEnabled(each)) {
                providers.remove(each);
            }
        }
        return providers;
    }

    public List<String> getProviders(Criteria criteria, boolean enabledOnly) {
        return getProviders(enabledOnly);
    }

    public String getBestProvider(Criteria criteria, boolean enabledOnly) {
        List<String> providers = getProviders(enabledOnly);
        for (String each : new String[] {FUSED_PROVIDER, GPS_PROVIDER, NETWORK_PROVIDER}) {
            if (providers.contains(each)) {
                return each;
            }
        }
        return providers.isEmpty() ? null : providers.get(0);
    }

    public boolean hasProvider(String provider) {
        return getAllProviders().contains(provider);
    }

    public LocationProvider getProvider(String provider) {
        return hasProvider(provider) ? new LocationProvider(provider) : null;
    }

    public boolean isProviderEnabled(String provider) {
        check(provider != null, "invalid null provider");
        return Remote.bool("location", "isProviderEnabled", "provider", provider);
    }

    public boolean isLocationEnabled() {
        return isProviderEnabled(GPS_PROVIDER) || isProviderEnabled(NETWORK_PROVIDER);
    }

    /** Sends an intent for each location. */
    private static final class IntentSending implements LocationListener {
        private final Context context;
        private final PendingIntent intent;

        IntentSending(Context context, PendingIntent intent) {
            this.context = context;
            this.intent = intent;
        }

        @Override
        public void onLocationChanged(Location location) {
            android.content.Intent filled = new android.content.Intent().putExtra(KEY_LOCATION_CHANGED, location);
            try {
                intent.send(context, 0, filled);
            } catch (PendingIntent.CanceledException e) {
                android.util.Log.w("LocationManager", e);
            }
        }
    }

    /** Brings locations from the system to a listener. */
    private static class LocationListenerTransport implements SystemLink.Callback {
        private volatile LocationListener mListener;
        private Executor mExecutor;
        private LocationManager mOnce;

        synchronized void arm(LocationListener listener, Executor executor, LocationManager once) {
            mListener = listener;
            mExecutor = executor;
            mOnce = once;
        }

        void disarm() {
            mListener = null;
        }

        @Override
        public void onTransact(String method, Map<String, Object> args) {
            if (method.equals("onLocationChanged")) {
                onLocationChanged(Collections.singletonList(location(Remote.asMap(args.get("location")))), null);
            } else {
                onProviderEnabledChanged(Remote.text(args, "provider"), method.equals("onProviderEnabled"));
            }
        }

        public void onLocationChanged(final List<Location> locations, final IRemoteCallback onComplete) {
            final LocationListener listener = mListener;
            if (listener == null) {
                return;
            }
            mExecutor.execute(new Runnable() {
                @Override
                public void run() {
                    if (mListener == listener) {
                        if (mOnce != null) {
                            mOnce.removeUpdates(listener);
                        }
                        listener.onLocationChanged(locations);
                    }
                }
            });
        }

        public void onProviderEnabledChanged(final String provider, final boolean enabled) {
            mExecutor.execute(new Runnable() {
                @Override
                public void run() {
                    LocationListener listener = mListener;
                    if (listener != null && enabled) {
                        listener.onProviderEnabled(provider);
                    } else if (listener != null) {
                        listener.onProviderDisabled(provider);
                    }
                }
            });
        }
    }

    /** Brings one location from the system to a consumer. */
    private static class GetCurrentLocationTransport {
        private final Executor mExecutor;
        private volatile Consumer<Location> mConsumer;

        GetCurrentLocationTransport(Executor executor, Consumer<Location> consumer) {
            mExecutor = executor;
            mConsumer = consumer;
        }

        public void onLocation(final Location location) {
            final Consumer<Location> consumer = mConsumer;
            mConsumer = null;
            if (consumer != null) {
                mExecutor.execute(new Runnable() {
                    @Override
                    public void run() {
                        consumer.accept(location);
                    }
                });
            }
        }
    }
}
