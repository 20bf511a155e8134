package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the shape of a record's field from its type and its {@link Field}. */
final class Shapes {

    private Shapes() {}

    static Shape<?> of(Type type, Field field, String register) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, field, register);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text(field);
        } else if (plain == Integer.class) {
            return Numbers.whole(field);
        } else if (plain == BigDecimal.class) {
            return Numbers.decimal(field);
        } else if (plain == LocalDate.class) {
            return Texts.date(field);
        } else if (plain == Ternary.class) {
            return Scalars.ternary();
        } else if (plain == Object.class) {
            return Scalars.scalar();
        } else if (plain == Answer.Level.class) {
            return Scalars.level();
        } else if (plain == Answer.class) {
            return new AnswerShape();
        } else if (plain.isEnum()) {
            return constant(plain);
        }
        return new RecordShape<>(plain.asSubclass(Record.class), register);
    }

    private static Shape<String> text(Field field) {
        if (field.id()) {
            return Texts.id();
        }
        return field.refersTo().isEmpty() ? Texts.text() : Texts.reference(field.refersTo());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape<?> constant(Class<?> type) {
        return Scalars.constant((Class) type);
    }

    private static Shape<?> generic(ParameterizedType type, Field field, String register) {
        Type[] arguments = type.getActualTypeArguments();
        Type last = arguments[arguments.length - 1];
        if (type.getRawType() == Map.class && last == Answer.class) {
            return new AnswersShape();
        }
        Shape<?> element = of(last, field, register);
        if (type.getRawType() == Stated.class) {
            return stated(element);
        } else if (type.getRawType() == List.class) {
            return list(element);
        } else if (type.getRawType() == Set.class) {
            return set(element);
        }
        return map(element, register);
    }

    private static <T> Shape<Stated<T>> stated(Shape<T> element) {
        return new Shape<>() {
            @Override
            public @Nullable Stated<T> read(JsonNode node, String pointer, Reading reading) {
                if (node.isTextual() && node.asText().equals(Stated.NONE)) {
                    return Stated.none();
                }
                T value = element.read(node, pointer, reading);
                return value == null ? null : Stated.of(value);
            }

            @Override
            public JsonNode write(Stated<T> value) {
                T there = value.valueOrNull();
                return there == null ? TextNode.valueOf(Stated.NONE) : element.write(there);
            }
        };
    }

    /** Lists are sorted, so that the order of a register's entries changes nothing. */
    private static <T> Shape<List<T>> list(Shape<T> element) {
        return new Shape<>() {
            @Override
            public List<T> read(JsonNode node, String pointer, Reading reading) {
                List<T> values = readAll(element, node, pointer, reading);
                IdentityHashMap<T, String> keys = new IdentityHashMap<>();
                values.sort(Comparator.comparing(value -> keys.computeIfAbsent(value, this::key)));
                return values;
            }

            private String key(T value) {
                return value instanceof Fact fact
                        ? fact.path()
                        : element.write(value).toString();
            }

            @Override
            public JsonNode write(List<T> value) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                value.forEach(entry -> array.add(element.write(entry)));
                return array;
            }
        };
    }

    private static <T> Shape<Set<T>> set(Shape<T> element) {
        return new Shape<>() {
            @Override
            public Set<T> read(JsonNode node, String pointer, Reading reading) {
                return new LinkedHashSet<>(readAll(element, node, pointer, reading));
            }

            @Override
            public JsonNode write(Set<T> value) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                value.stream()
                        .map(element::write)
                        .sorted(Comparator.comparing(JsonNode::asText))
                        .forEach(array::add);
                return array;
            }
        };
    }

    private static <T> List<T> readAll(Shape<T> element, JsonNode node, String pointer, Reading reading) {
        List<T> values = new ArrayList<>();
        if (!node.isArray()) {
            reading.complain(pointer, node, "a list");
            return values;
        }
        for (int i = 0; i < node.size(); i++) {
            T value = element.read(node.get(i), pointer + "/" + i, reading);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static boolean allowed(String map, String key, String pointer, Reading reading) {
        if (map.equals("roleWords") && !reading.framework().roles().contains(key)) {
            reading.complainOfName(pointer, key, "a role: ", reading.framework().roles());
            return false;
        }
        if (!Texts.isText(key)) {
            reading.complain(pointer, Quoting.quote(key), "a name that is not blank and has no control characters");
            return false;
        }
        return true;
    }

    private static <T> Shape<Map<String, T>> map(Shape<T> element, String name) {
        return new Shape<>() {
            @Override
            public Map<String, T> read(JsonNode node, String pointer, Reading reading) {
                Map<String, T> values = new TreeMap<>();
                if (!node.isObject()) {
                    reading.complain(pointer, node, "an object: names and what they stand for");
                    return values;
                }
                for (Map.Entry<String, JsonNode> entry : node.properties()) {
                    String at = RecordShape.child(pointer, entry.getKey());
                    T value = allowed(name, entry.getKey(), at, reading)
                                    && !entry.getValue().isNull()
                            ? element.read(entry.getValue(), at, reading)
                            : null;
                    if (value != null) {
                        values.put(entry.getKey(), value);
                    }
                }
                return values;
            }

            @Override
            public JsonNode write(Map<String, T> value) {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                new TreeMap<>(value).forEach((key, entry) -> object.set(key, element.write(entry)));
                return object;
            }
        };
    }
}
