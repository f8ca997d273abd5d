// One instance an arc, PER drops of light each: short, round, from the origin to the destination, all at one speed.
// A drop is a quad, too short to need a bend; its first and last corners stand twice, which parts it from the next.
uniform float u_offset;    // px that every drop has moved, less than SPACING; a_dash.x is what the arc's own are ahead
uniform vec3 u_pulse;

const float SPACING = 118.0;
const int CORNERS = 6;
const float LENGTH = 3.0;   // px between the middles of a drop's two round ends

out float v_along;         // px behind the middle of the drop's front
out float v_across;
flat out float v_radius;
flat out vec4 v_color;
flat out vec3 v_halo;

void main() {
  int corner = clamp(gl_VertexID % CORNERS - 1, 0, 3);
  float side = float(corner & 1) * 2.0 - 1.0;
  float drop = float(gl_VertexID / CORNERS);
  float seen;
  Curve c = on_screen(seen);
  Cut k = cut(c);
  float span = k.tip - k.tail - k.head;
  float front = mod(u_offset + a_dash.x, SPACING) + drop * SPACING;
  if (seen <= 0.0 || front > span) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  bool wide = a_shape.x >= 4.5;
  float radius = clamp(a_shape.x * 0.22, 1.7, 3.2);
  float reach = radius + 2.0;
  float behind = corner < 2 ? -reach : LENGTH + reach;
  float t = parameter_at(c, k.tail + front - behind);
  vec2 ahead = normalize(slope_at(c, t) + vec2(1e-9, 0.0));
  gl_Position = to_clip(point_at(c, t) + vec2(-ahead.y, ahead.x) * side * reach);

  float near = smoothstep(0.0, 18.0, front) * smoothstep(0.0, 14.0, span - front);
  v_along = behind;
  v_across = side * reach;
  v_radius = radius;
  v_color = vec4(wide ? u_pulse : a_color.rgb, near * min(1.0, a_color.a / 0.9));
  v_halo = a_color.rgb;
}
