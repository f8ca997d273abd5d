precision highp float;

uniform float u_ratio;

in float v_along;
in float v_across;
flat in float v_radius;
flat in vec4 v_color;
flat in vec3 v_halo;

out vec4 color;

const float LENGTH = 3.0;

// A capsule, as broad at its tail as at its front: a taper would read as an arrowhead that points backwards.
void main() {
  float inside = v_radius - length(vec2(v_along - clamp(v_along, 0.0, LENGTH), v_across));
  float fade = mix(1.0, 0.6, clamp(v_along / LENGTH, 0.0, 1.0));
  float core = clamp(inside * u_ratio + 0.5, 0.0, 1.0) * 0.95 * fade;
  float halo = clamp((inside + 1.0) * u_ratio + 0.5, 0.0, 1.0) * 0.5 * fade;
  float alpha = v_color.a;
  color = vec4(v_halo * halo, halo) * (1.0 - core) * alpha + vec4(v_color.rgb * core, core) * alpha;
}
