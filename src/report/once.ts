/** Makes something when it is first asked for. @returns a function that gives the one value; its errors are those of `make` */
export function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/**
 * Makes something of an object when it is first asked for, and keeps it for as long as the object lives.
 * @returns a function that gives what was made of an object; its errors are those of `make`
 */
export function oncePer<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
