// The same formulas as perspective.ts and bezier.ts; the tests call those. All lengths are CSS px.
const float PI = 3.14159265358979;

uniform vec4 u_camera;     // longitude (radians), sine and cosine of the latitude, distance in radii
uniform vec3 u_screen;     // middle of the picture (px), radius times (distance - 1)
uniform vec2 u_size;       // the container, px

layout(location = 0) in vec4 a_ends;   // from, to: Web Mercator, 0 to 1
layout(location = 1) in vec2 a_bend;
layout(location = 2) in vec4 a_shape;  // width, gap at the origin, gap at the destination, marks: the bits of `gl.ts`
layout(location = 3) in vec4 a_color;
layout(location = 4) in vec4 a_dash;   // on, off, on, off; all 0 where solid
layout(location = 5) in vec3 a_tail;   // the colour that it begins in

struct Curve { vec2 from; vec2 bend; vec2 to; };

// Web Mercator to px; z is the height above the horizon (negative beyond it).
vec3 project(vec2 p) {
  float l = (p.x * 2.0 - 1.0) * PI - u_camera.x;
  float g = PI * (1.0 - 2.0 * p.y);
  float sine = tanh(g);
  float flatness = cos(l) / cosh(g);
  float x = sin(l) / cosh(g);
  float y = u_camera.z * sine - u_camera.y * flatness;
  float z = u_camera.y * sine + u_camera.z * flatness;
  float k = u_screen.z / (u_camera.w - z);
  return vec3(u_screen.x + k * x, u_screen.y - k * y, z - 1.0 / u_camera.w);
}

vec2 point_at(Curve c, float t) {
  float s = 1.0 - t;
  return s * s * c.from + 2.0 * s * t * c.bend + t * t * c.to;
}

vec2 slope_at(Curve c, float t) {
  return 2.0 * (1.0 - t) * (c.bend - c.from) + 2.0 * t * (c.to - c.bend);
}

const float NODE = 0.3872983346;

float length_to(Curve c, float t) {
  float sum = 5.0 * length(slope_at(c, t * (0.5 - NODE))) + 8.0 * length(slope_at(c, t * 0.5))
    + 5.0 * length(slope_at(c, t * (0.5 + NODE)));
  return t * sum / 18.0;
}

float parameter_at(Curve c, float px) {
  float t = px / max(length_to(c, 1.0), 1e-6);
  for (int i = 0; i < 2; i++) t -= (length_to(c, t) - px) / max(length(slope_at(c, t)), 1e-6);
  return t;
}

// The arc on the screen; `seen` is negative where an end lies beyond the horizon.
Curve on_screen(out float seen) {
  vec3 from = project(a_ends.xy);
  vec3 middle = project(0.25 * a_ends.xy + 0.5 * a_bend + 0.25 * a_ends.zw);
  vec3 to = project(a_ends.zw);
  seen = min(from.z, to.z) - 0.02;
  return Curve(from.xy, 2.0 * middle.xy - 0.5 * (from.xy + to.xy), to.xy);
}

const int QUIET = 4;

// As arc.ts: the head's length and half its breadth.
vec2 head_of(float width) {
  float grown = clamp((width - 1.0) / 0.6, 0.0, 1.0);
  float side = min(6.5, mix(1.7, 3.2, grown) + 0.35 * max(0.0, width - 1.6));
  return vec2(max(mix(5.0, 8.0, grown), 0.78 * width + 4.0), width * 0.5 + side);
}

// As shape.ts: total length, px to the tail, px to the tip; the head's length and half-breadth.
struct Cut { float tail; float tip; float head; float half_breadth; };

Cut cut(Curve c) {
  float total = length_to(c, 1.0);
  float tail = min(a_shape.y, total / 4.0);
  float tip = total - min(a_shape.z, total / 4.0);
  vec2 wanted = head_of(a_shape.x);
  float fit = min(1.0, (tip - tail) / 2.0 / wanted.x);
  return Cut(tail, tip, wanted.x * fit, wanted.y * fit);
}

vec4 to_clip(vec2 px) {
  return vec4(px.x / u_size.x * 2.0 - 1.0, 1.0 - px.y / u_size.y * 2.0, 0.0, 1.0);
}
