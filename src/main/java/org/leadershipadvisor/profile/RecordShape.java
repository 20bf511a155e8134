package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of a record: an object with its fields and no others. */
final class RecordShape<T extends Record> implements Shape<T> {

    /** Names the schema of a document; editors read it, nothing else does. */
    static final String SCHEMA = "$schema";

    /** What is asked of a field, read from its annotation once, as asking an annotation takes long. */
    private record Component(
            String name,
            String says,
            boolean required,
            boolean id,
            String notBefore,
            Method accessor,
            Shape<Object> shape) {}

    private final String register;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Constructor<T> constructor;

    RecordShape(Class<T> type, String register) {
        this.register = register;
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            if (field == null) {
                throw new IllegalStateException(type + " has a component without @Field: " + component.getName());
            }
            component.getAccessor().setAccessible(true);
            components.put(
                    component.getName(),
                    new Component(
                            component.getName(),
                            field.value(),
                            field.required(),
                            field.id(),
                            field.notBefore(),
                            component.getAccessor(),
                            shape(component, field)));
        }
        constructor = constructor(type);
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object> shape(RecordComponent component, Field field) {
        return (Shape<Object>) Shapes.of(component.getGenericType(), field, component.getName());
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pointer to a field of the object a pointer names. */
    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public @Nullable T read(JsonNode node, String pointer, Reading reading) {
        if (!node.isObject()) {
            reading.complain(pointer, node, "an object with the fields " + Quoting.list(components.keySet()));
            return null;
        }
        int before = reading.complaints().size();
        complainOfStrangers(node, pointer, reading);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Component component : components.values()) {
            values.put(component.name, value(component, node, pointer, reading));
        }
        complainOfOrder(values, pointer, reading);
        return reading.complaints().size() > before ? null : construct(values.values());
    }

    private void complainOfStrangers(JsonNode node, String pointer, Reading reading) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = child(pointer, entry.getKey());
            if (pointer.isEmpty() && entry.getKey().equals(SCHEMA)) {
                complainOfSchema(entry.getValue(), at, reading);
            } else if (!components.containsKey(entry.getKey())) {
                reading.complainOfName(at, entry.getKey(), "the fields ", components.keySet());
            }
        }
    }

    private static void complainOfSchema(JsonNode node, String pointer, Reading reading) {
        if (!node.isTextual() && !node.isNull()) {
            reading.complain(pointer, node, "the address of a schema, as a text");
        }
    }

    private @Nullable Object value(Component component, JsonNode object, String pointer, Reading reading) {
        JsonNode node = object.path(component.name);
        if (node.isMissingNode() || node.isNull()) {
            if (component.required) {
                reading.complainOfLack(pointer, component.name, component.says);
            }
            return null;
        }
        String at = child(pointer, component.name);
        Object value = component.shape.read(node, at, reading);
        if (component.id && value != null) {
            reading.id(register, value.toString(), at);
        }
        return value;
    }

    private void complainOfOrder(Map<String, @Nullable Object> values, String pointer, Reading reading) {
        for (Component component : components.values()) {
            String first = component.notBefore;
            if (!first.isEmpty()
                    && values.get(first) instanceof LocalDate start
                    && values.get(component.name) instanceof LocalDate end
                    && end.isBefore(start)) {
                reading.complain(
                        child(pointer, component.name), end.toString(), "a day not before " + first + ", " + start);
            }
        }
    }

    private T construct(Collection<@Nullable Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public JsonNode write(T value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Component component : components.values()) {
            Object field = get(component, value);
            if (field != null && field != Ternary.UNKNOWN && !Stated.unknown().equals(field)) {
                object.set(component.name, component.shape.write(field));
            }
        }
        return object;
    }

    private static @Nullable Object get(Component component, Record value) {
        try {
            return component.accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
