import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.concurrent.CountDownLatch;

/** Calls methods at moments and by ways that are not the usual ones, as it is told by lines on its input. */
public final class Byways {
    static Thread thread;
    static volatile String result;

    public static void main(String[] arguments) throws Throwable {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
        System.out.println("ready");
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            System.out.println(answer(order));
        }
    }

    private static Object answer(String order) throws Throwable {
        switch (order) {
            case "begin-initializer":
                thread = new Thread(() -> result = Initializing.during);
                thread.start();
                Gate.ENTERED.await();
                return "inside";
            case "end-initializer":
                Gate.LEAVE.countDown();
                thread.join();
                return result + Initializing.of("after");
            default: throw new IllegalArgumentException(order);
        }
    }

    private Byways() {}
}

class Gate {
    static final CountDownLatch ENTERED = new CountDownLatch(1);
    static final CountDownLatch LEAVE = new CountDownLatch(1);
}

/** Its initializer waits, and then calls what may have been hooked meanwhile. */
class Initializing {
    static final String during;

    static {
        Gate.ENTERED.countDown();
        try {
            Gate.LEAVE.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        during = of("during") + twice(4);
    }

    static String of(String text) {
        return "<" + text + ">";
    }

    static native int twice(int number);
}
