import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/** Calls methods at moments and by ways that are not the usual ones, as it is told by lines on its input. */
public final class Byways {
    static Thread thread;
    static volatile String result;
    static Face face;
    static MethodHandle handle;

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
            case "sibling": return new Sibling().of("sibling");
            case "child": return new Child().of("child");
            case "make-proxy": face = (Face) Maker.made(false); return "made";
            case "make-lambda": face = (Face) Maker.made(true); return "made";
            case "face": return face.of("face");
            case "static": return Static.of("static");
            case "keep-handle":
                handle = MethodHandles.lookup().findStatic(Static.class, "of", MethodType.methodType(String.class, String.class));
                return "kept";
            case "keep-interface-handle":
                handle = MethodHandles.lookup().findVirtual(Face.class, "of", MethodType.methodType(String.class, String.class));
                return "kept";
            case "handle": return (String) handle.invokeExact("handle");
            case "interface-handle": return (String) handle.invokeExact(face, "handle");
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

class Static {
    static String of(String text) {
        return "<" + text + ">";
    }
}

class Parent {
    String of(String text) {
        return "<" + text + ">";
    }
}

class Child extends Parent {}

class Sibling extends Parent {}

interface Face {
    String of(String text);
}

class Maker {
    static Object made(boolean ofLambda) {
        if (ofLambda) return (Face) text -> "<" + text + ">";
        InvocationHandler handler = (proxy, method, arguments) -> "<" + arguments[0] + ">";
        return Proxy.newProxyInstance(Maker.class.getClassLoader(), new Class<?>[] {Face.class}, handler);
    }
}
