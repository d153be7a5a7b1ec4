import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints a line for each kind of lambda and method reference. HotSpot and ART are to print the same. */
public class Lambdas extends Base implements Greeter {
    private final String field;
    private int count;
    static final Supplier<String> AT_CLASS_INITIALIZATION = () -> "initialized";
    private final Supplier<String> atConstruction;

    Lambdas(String field) {
        this.field = field;
        this.atConstruction = () -> this.field + "!";
    }

    public static void main(String[] arguments) throws Exception {
        captures(true, (byte) -7, 'ß', (short) -300, 1 << 30, 1L << 60, 1.5f, 2.25, "text", new int[] {4, 2}, null);
        references();
        new Lambdas("outer").instances();
        adaptations();
        interfaces();
        serialization();
        library();
        exceptions();
    }

    private static void say(String name, Object value) {
        System.out.println(name + " = " + value);
    }

    private static void captures(
            boolean z, byte b, char c, short s, int i, long j, float f, double d, String text, int[] array, Object none) {
        Supplier<String> all = () -> z + " " + b + " " + c + " " + s + " " + i + " " + j + " " + f + " " + d + " " + text
                + " " + array[1] + " " + none;
        say("captures", all.get());
        BiFunction<Long, Double, String> mixed = (x, y) -> (x + j) + " " + (y + d) + " " + s + c;
        say("captures and arguments", mixed.apply(1L, 0.5));
        Supplier<Supplier<Supplier<String>>> nested = () -> () -> () -> text + j + d;
        say("nested", nested.get().get().get());
        Runnable[] many = new Runnable[3];
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < many.length; k++) {
            int each = k;
            many[k] = () -> order.add(each * 10);
        }
        for (Runnable one : many) {
            one.run();
        }
        say("captures of a loop", order);
    }

    private static void references() {
        Function<String, Integer> statics = Integer::parseInt;
        say("static", statics.apply("42") + 1);
        Supplier<Integer> bound = "bound"::length;
        say("bound receiver", bound.get());
        Function<String, String> unbound = String::trim;
        say("unbound receiver", unbound.apply("  trimmed "));
        BiFunction<String, String, Boolean> two = String::equalsIgnoreCase;
        say("unbound receiver with an argument", two.apply("A", "a"));
        Function<String, StringBuilder> constructor = StringBuilder::new;
        say("constructor reference", constructor.apply("built").append('.'));
        Supplier<Map<String, List<Integer>>> generic = HashMap::new;
        say("constructor of a generic class", generic.get().size());
        IntFunction<int[][]> arrays = int[][]::new;
        say("constructor of an array", arrays.apply(3).length);
        Function<String, List<String>> varargs = Arrays::asList;
        say("variable arguments", varargs.apply("alone"));
        BinaryOperator<String> many = Lambdas::joined;
        say("variable arguments, two given", many.apply("a", "b"));
        Supplier<Inner> inner = Inner::new;
        say("constructor of a private class", inner.get().secret());
        Function<Inner, String> secret = Inner::secret;
        say("private method of a nested class", secret.apply(new Inner()));
        say("static initializer", AT_CLASS_INITIALIZATION.get());
        Function<Object, String> text = String::valueOf;
        say("overloaded", text.apply(null));
    }

    private static String joined(String... parts) {
        return String.join("+", parts);
    }

    private void instances() throws Exception {
        Supplier<String> own = this::hidden;
        say("private method", own.get());
        Supplier<String> parent = super::name;
        say("method of the parent", parent.get() + " not " + name());
        Supplier<String> greeting = Greeter.super::greeting;
        say("default method by super", greeting.get() + " not " + greeting());
        Runnable counts = () -> count++;
        counts.run();
        counts.run();
        say("field of this", count);
        say("constructor", atConstruction.get());
        Callable<String> anonymous = new Callable<String>() {
            private final String held = "held";

            @Override
            public String call() {
                Supplier<String> both = () -> held + " in " + field;
                return both.get();
            }
        };
        say("anonymous class in an instance", anonymous.call());
        say("inner class", new Deep().reach().get());
        IntUnaryOperator[] recursive = new IntUnaryOperator[1];
        recursive[0] = n -> n < 2 ? n : recursive[0].applyAsInt(n - 1) + recursive[0].applyAsInt(n - 2);
        say("recursive", recursive[0].applyAsInt(15));
    }

    private String hidden() {
        return "hidden " + field;
    }

    @Override
    String name() {
        return "child";
    }

    @Override
    public String greeting() {
        return "own greeting";
    }

    private static int seven() {
        return 7;
    }

    private static long big(int small) {
        return small * 10_000_000_000L;
    }

    private static String ofInt(int value) {
        return "int " + value;
    }

    private static double ofDouble(double value) {
        return value / 2;
    }

    private static void adaptations() {
        LongSupplier widened = Lambdas::seven;
        say("int to long", widened.getAsLong());
        DoubleSupplier toDouble = Lambdas::seven;
        say("int to double", toDouble.getAsDouble());
        Supplier<Object> boxed = Lambdas::seven;
        say("int to object", boxed.get().getClass().getName());
        Supplier<Number> number = Lambdas::seven;
        say("int to number", number.get().longValue());
        Function<Integer, Long> both = Lambdas::big;
        say("unboxed and boxed", both.apply(3));
        ToLongFunction<Integer> unboxed = i -> i;
        say("unboxed and widened", unboxed.applyAsLong(5));
        Function<Character, String> character = Lambdas::ofInt;
        say("character to int", character.apply('A'));
        Function<Float, Double> floating = Lambdas::ofDouble;
        say("float to double", floating.apply(3f));
        Function<Byte, Double> narrow = Lambdas::ofDouble;
        say("byte to double", narrow.apply((byte) 3));
        List<String> list = new ArrayList<>();
        Consumer<String> dropped = list::add;
        dropped.accept("added");
        say("result dropped", list);
        Runnable wide = () -> big(1);
        wide.run();
        Consumer<Integer> wideDropped = Lambdas::big;
        wideDropped.accept(1);
        Supplier<Boolean> flag = "x"::isEmpty;
        say("boolean boxed", flag.get());
        Function<Boolean, String> fromFlag = String::valueOf;
        say("boolean unboxed", fromFlag.apply(true));
        Three<Byte, Short, Character> three = (a, b, c) -> a + b + c;
        say("three boxes", three.of((byte) 1, (short) 2, 'a'));
    }

    private static void interfaces() {
        say("default method", new Greeter() {}.greeting());
        say("static method of an interface", Greeter.polite("you").get());
        say("diamond", new Both() {}.greeting());
        Text text = value -> value + "'"; // needs a bridge for apply(Object)
        Function<String, String> asFunction = text;
        say("bridge", asFunction.andThen(String::length).apply("text"));
        Runnable marked = (Runnable & Marker) () -> { };
        say("marker", marked instanceof Marker);
        say("field of an interface", Greeter.WORD.get());
        say("default method that calls a lambda of its own", ((Both) new Both() {}).twice());
    }

    private static void serialization() throws IOException, ClassNotFoundException {
        String captured = "kept";
        long number = 1L << 40;
        Supplier<String> lambda = (Supplier<String> & Serializable) () -> captured + number;
        say("serialized lambda", again(lambda).get());
        SerializableFunction<String, Integer> reference = Integer::valueOf;
        say("serialized reference", again(reference).apply("12"));
        Function<String, Integer> length = (Function<String, Integer> & Serializable) String::length;
        Comparator<String> comparator = again(Comparator.comparing(length).thenComparing(Comparator.reverseOrder()));
        say("serialized comparator", Stream.of("bb", "a", "cc").sorted(comparator).collect(Collectors.toList()));
    }

    @SuppressWarnings("unchecked")
    private static <T> T again(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    private static void library() {
        say("streams", IntStream.rangeClosed(1, 20).filter(n -> n % 3 == 0).mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "[", "]")));
        say("grouping", Stream.of("one", "two", "three").collect(Collectors.groupingBy(String::length, Collectors.counting())));
        say("parallel", IntStream.range(0, 10_000).parallel().mapToLong(n -> n).sum());
        say("optional", Optional.of("here").map(String::toUpperCase).filter(s -> s.length() == 4).orElse("gone"));
        Map<String, Integer> counts = new HashMap<>();
        for (String word : "a b a".split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        say("merge", counts);
        List<String> names = new ArrayList<>(Arrays.asList("c", "a", "b"));
        names.sort(Comparator.naturalOrder());
        names.removeIf("b"::equals);
        say("list", names);
    }

    private static void exceptions() {
        Callable<Object> throwing = () -> {
            throw new IOException("thrown inside");
        };
        try {
            throwing.call();
        } catch (Exception thrown) {
            say("exception", thrown);
        }
        Function<Object, Integer> wrong = cast(String::length);
        try {
            wrong.apply(1);
        } catch (ClassCastException thrown) {
            say("wrong type", "ClassCastException");
        }
        Function<Integer, Integer> nothing = Math::abs;
        try {
            nothing.apply(null);
        } catch (NullPointerException thrown) {
            say("null unboxed", "NullPointerException");
        }
        String none = null;
        try {
            Supplier<Integer> bound = none::length;
            say("null receiver", bound);
        } catch (NullPointerException thrown) {
            say("null receiver", "NullPointerException");
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Integer> cast(Function<String, Integer> function) {
        return (Function<Object, Integer>) (Function<?, ?>) function;
    }

    private static final class Inner {
        private String secret() {
            return "secret";
        }
    }

    private final class Deep {
        Supplier<String> reach() {
            return () -> {
                Supplier<String> deeper = () -> hidden() + Deep.class.getSimpleName();
                return deeper.get();
            };
        }
    }
}

class Base {
    String name() {
        return "parent";
    }
}

interface Greeter {
    Supplier<String> WORD = () -> "word";

    default String greeting() {
        Supplier<String> word = () -> "default " + WORD.get() + this.loud();
        return word.get();
    }

    default String loud() {
        return "!";
    }

    static Supplier<String> polite(String name) {
        return () -> "dear " + name;
    }
}

interface Louder extends Greeter {
    @Override
    default String loud() {
        return "!!";
    }
}

interface Both extends Louder, Greeter {
    default String twice() {
        Supplier<String> own = this::loud;
        Supplier<String> parents = Louder.super::loud;
        return own.get() + parents.get();
    }
}

interface Text extends Function<String, String> {
    @Override
    String apply(String value);
}

interface Three<A, B, C> {
    int of(A a, B b, C c);
}

interface Marker {}

interface SerializableFunction<A, B> extends Function<A, B>, Serializable {}
