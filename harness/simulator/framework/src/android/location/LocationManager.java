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
import com.android.internal.os.Wire;

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
    private static final Map<OnNmeaMessageListener, GnssNmeaTransport> NMEA_LISTENERS =
            new WeakHashMap<OnNmeaMessageListener, GnssNmeaTransport>();
    private final Context context;

    LocationManager(Context context) {
        this.context = context;
    }

    private static Location location(Map<String, Object> wire) {
        if (wire == null) {
            return null;
        }
        Location location = new Location(Wire.text(wire, "provider"));
        location.setLatitude(Wire.real(wire, "latitude"));
        location.setLongitude(Wire.real(wire, "longitude"));
        location.setTime(Wire.longer(wire, "time"));
        location.setElapsedRealtimeNanos(Wire.longer(wire, "elapsedRealtimeNanos"));
        if (wire.get("accuracy") != null) {
            location.setAccuracy((float) Wire.real(wire, "accuracy"));
        }
        if (wire.get("altitude") != null) {
            location.setAltitude(Wire.real(wire, "altitude"));
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
                transport.onLocation(location(Wire.asMap(args.get("location"))));
            }
        });
        Remote.call("location", "getCurrentLocation", "provider", provider, "callback", callback);
    }

    public void getCurrentLocation(LocationRequest request, CancellationSignal signal, Executor executor,
            Consumer<Location> consumer) {
        getCurrentLocation(FUSED_PROVIDER, request, signal, executor, consumer);
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

    public void requestLocationUpdates(LocationRequest request, Executor executor, LocationListener listener) {
        requestLocationUpdates(FUSED_PROVIDER, request, executor, listener);
    }

    public void requestLocationUpdates(LocationRequest request, LocationListener listener, Looper looper) {
        requestLocationUpdates(FUSED_PROVIDER, request, executor(looper), listener);
    }

    public void requestLocationUpdates(LocationRequest request, PendingIntent intent) {
        requestLocationUpdates(FUSED_PROVIDER, request, intent);
    }

    public void addProximityAlert(double latitude, double longitude, float radius, long expiration,
            PendingIntent intent) {
        check(intent != null, "invalid null pending intent");
        Location center = new Location(FUSED_PROVIDER);
        center.setLatitude(latitude);
        center.setLongitude(longitude);
        request(FUSED_PROVIDER, 0, 0, context.getMainExecutor(), new ProximityAlert(context, intent, center, radius),
                false);
    }

    @Deprecated
    public boolean addNmeaListener(GpsStatus.NmeaListener listener) {
        return false;
    }

    @Deprecated
    public boolean addNmeaListener(OnNmeaMessageListener listener) {
        return addNmeaListener(listener, null);
    }

    public boolean addNmeaListener(OnNmeaMessageListener listener, Handler handler) {
        return addNmeaListener(new HandlerExecutor(handler == null ? new Handler() : handler), listener);
    }

    public boolean addNmeaListener(Executor executor, OnNmeaMessageListener listener) {
        check(listener != null, "invalid null listener");
        final GnssNmeaTransport transport = new GnssNmeaTransport(executor, listener);
        synchronized (NMEA_LISTENERS) {
            NMEA_LISTENERS.put(listener, transport);
        }
        String callback = SystemLink.get().register(transport, new SystemLink.Callback() {
            @Override
            public void onTransact(String method, Map<String, Object> args) {
                if (method.equals("onLocationChanged")) {
                    Location at = location(Wire.asMap(args.get("location")));
                    transport.onNmeaReceived(at.getTime(), GnssNmeaTransport.sentence(at));
                }
            }
        });
        Remote.call("location", "requestLocationUpdates", "provider", GPS_PROVIDER, "minTime", 0L,
                "minDistance", 0f, "callback", callback);
        return true;
    }

    public void removeNmeaListener(OnNmeaMessageListener listener) {
        GnssNmeaTransport transport;
        synchronized (NMEA_LISTENERS) {
            transport = NMEA_LISTENERS.remove(listener);
        }
        if (transport != null) {
            Remote.call("location", "removeUpdates", "callback", SystemLink.get().unregister(transport));
        }
    }

    @Deprecated
    public boolean registerGnssStatusCallback(GnssStatus.Callback callback) {
        return registerGnssStatusCallback(callback, null);
    }

    public boolean registerGnssStatusCallback(GnssStatus.Callback callback, Handler handler) {
        return registerGnssStatusCallback(
                new HandlerExecutor(handler == null ? new Handler() : handler), callback);
    }

    public boolean registerGnssStatusCallback(Executor executor, final GnssStatus.Callback callback) {
        askForReceiver();
        executor.execute(new Runnable() {
            @Override
            public void run() {
                callback.onStarted();
            }
        });
        return true;
    }

    public void unregisterGnssStatusCallback(GnssStatus.Callback callback) {
    }

    @Deprecated
    public boolean registerGnssMeasurementsCallback(GnssMeasurementsEvent.Callback callback) {
        askForReceiver();
        return true;
    }

    public boolean registerGnssMeasurementsCallback(GnssMeasurementsEvent.Callback callback, Handler handler) {
        askForReceiver();
        return true;
    }

    public boolean registerGnssMeasurementsCallback(Executor executor, GnssMeasurementsEvent.Callback callback) {
        askForReceiver();
        return true;
    }

    public boolean registerGnssMeasurementsCallback(GnssRequest request, Executor executor,
            GnssMeasurementsEvent.Callback callback) {
        askForReceiver();
        return true;
    }

    public boolean registerGnssMeasurementsCallback(GnssMeasurementRequest request, Executor executor,
            GnssMeasurementsEvent.Callback callback) {
        askForReceiver();
        return true;
    }

    public void unregisterGnssMeasurementsCallback(GnssMeasurementsEvent.Callback callback) {
    }

    /** Throws where the app may not know where the device is. */
    private static void askForReceiver() {
        Remote.call("location", "getLastKnownLocation", "provider", GPS_PROVIDER);
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
        return Wire.asStrings(Remote.call("location", "getProviders"));
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

    /** Sends its intent for each location near a place. */
    private static final class ProximityAlert extends IntentSending {
        private final Location center;
        private final float radius;

        ProximityAlert(Context context, PendingIntent intent, Location center, float radius) {
            super(context, intent);
            this.center = center;
            this.radius = radius;
        }

        @Override
        public void onLocationChanged(Location location) {
            if (location.distanceTo(center) <= radius) {
                super.onLocationChanged(location);
            }
        }
    }

    /** Sends an intent for each location. */
    private static class IntentSending implements LocationListener {
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

    /** Brings the receiver's sentences from the system to a listener. */
    private static class GnssNmeaTransport {
        private final Executor mExecutor;
        private final OnNmeaMessageListener mListener;

        GnssNmeaTransport(Executor executor, OnNmeaMessageListener listener) {
            mExecutor = executor;
            mListener = listener;
        }

        public void onNmeaReceived(final long timestamp, final String nmea) {
            mExecutor.execute(new Runnable() {
                @Override
                public void run() {
                    mListener.onNmeaMessage(nmea, timestamp);
                }
            });
        }

        static String sentence(Location at) {
            String body = String.format(java.util.Locale.ROOT, "GPGGA,%1$tH%1$tM%1$tS.00,%2$s,%3$s,1,08,1.0,%4$.1f,M,0.0,M,,",
                    new java.util.Date(at.getTime()), angle(at.getLatitude(), 2, 'N', 'S'),
                    angle(at.getLongitude(), 3, 'E', 'W'), at.getAltitude());
            int sum = 0;
            for (char each : body.toCharArray()) {
                sum ^= each;
            }
            return String.format("$%s*%02X\r\n", body, sum);
        }

        private static String angle(double degrees, int width, char positive, char negative) {
            double size = Math.abs(degrees);
            return String.format(java.util.Locale.ROOT, "%0" + width + "d%07.4f,%c", (int) size, size % 1 * 60,
                    degrees < 0 ? negative : positive);
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
                onLocationChanged(Collections.singletonList(location(Wire.asMap(args.get("location")))), null);
            } else {
                onProviderEnabledChanged(Wire.text(args, "provider"), method.equals("onProviderEnabled"));
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
