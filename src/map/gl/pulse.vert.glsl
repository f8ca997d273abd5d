// A drop of light is a quad, which `drops.ts` places by the formulas of `pulse.ts`. All lengths are CSS px.
uniform vec4 u_cover;      // left, top, breadth and height of the canvas, in the map's container

layout(location = 0) in vec2 a_at;
layout(location = 1) in vec3 a_within;   // behind the middle of the drop's front, beside it, its radius
layout(location = 2) in vec4 a_core;     // colour, how strong
layout(location = 3) in vec3 a_halo;

out float v_along;
out float v_across;
flat out float v_radius;
flat out vec4 v_color;
flat out vec3 v_halo;

// The wiping program must meet the same pixels.
invariant gl_Position;

void main() {
  vec2 at = (a_at - u_cover.xy) / u_cover.zw;
  gl_Position = vec4(at.x * 2.0 - 1.0, 1.0 - at.y * 2.0, 0.0, 1.0);
  v_along = a_within.x;
  v_across = a_within.y;
  v_radius = a_within.z;
  v_color = a_core;
  v_halo = a_halo;
}
