# Writes the bytes of a packed table as a literal of C++.
# SPDX-License-Identifier: MIT


def octal(data, width=98):
    """Bytes as a string literal: a compiler reads it ten times as fast as a list of structs."""
    lines, line = [], ""
    for place, byte in enumerate(data):
        following = data[place + 1] if place + 1 < len(data) else 0
        if 32 <= byte < 127 and chr(byte) not in '\\"?':
            part = chr(byte)
        else:  # three digits where a digit follows
            part = f"\\{byte:03o}" if chr(following) in "01234567" else f"\\{byte:o}"
        if len(line) + len(part) > width - 6:
            lines.append(line)
            line = ""
        line += part
    return "\n".join(f'    "{part}"' for part in lines + [line])
