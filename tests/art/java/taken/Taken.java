import com.google.android.gms.ads.identifier.AdvertisingIdClient;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Calls methods as it is told: "unused 5" calls both of Unused five times; the answer is the sum of what they gave. */
public final class Taken {
  public static void main(String[] arguments) throws Exception {
    BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
    System.out.println("ready");
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ");
      try {
        int sum = 0;
        for (int i = 0; i < Integer.parseInt(words[1]); i++) sum += once(words[0], i);
        System.out.println(sum);
      } catch (Throwable thrown) {
        System.out.println(thrown.getClass().getName());
      }
    }
  }

  private static final java.util.List<Throwable> kept = new java.util.ArrayList<>();
  static volatile byte[] garbage;

  private static int once(String what, int i) throws Throwable {
    switch (what) {
      case "used": return new Used().instance(i) + Used.fixed(i);
      case "unused": return new Unused().instance(i) + Unused.fixed(i);
      case "never": return Never.fixed(i);
      case "native": return Native.twice(i);
      case "handle": return (int) handle().invokeExact(i);
      case "keep": kept.add(Keeping.made(i)); return 1;
      case "collect": for (int k = 0; k < 2000; k++) garbage = new byte[100_000]; Runtime.getRuntime().gc(); return 1;
      case "traces": return kept.get(i).getStackTrace().length;
      case "gaid": return AdvertisingIdClient.getAdvertisingIdInfo(null).getId().length();
      default: throw new IllegalArgumentException(what);
    }
  }

  private static MethodHandle handle() throws ReflectiveOperationException {
    return MethodHandles.lookup().findStatic(ByHandle.class, "fixed", MethodType.methodType(int.class, int.class));
  }

  private Taken() {}
}

class Used {
  int instance(int x) { return x + 1; }
  static int fixed(int x) { return x + 2; }
}

/** Its class is verified and initialized by the first call, after it was hooked. */
class Unused {
  static int more = 2;
  int instance(int x) { return x + 1; }
  static int fixed(int x) { return x + more; }
}

class ByHandle {
  static int fixed(int x) { return x + 3; }
}

class Keeping {
  static Throwable made(int x) { return new Throwable("made " + x); }
}

class Native {
  static native int twice(int x);
}

class Never {
  static { if (true) throw new IllegalStateException("never"); }
  static int fixed(int x) { return x; }
}
